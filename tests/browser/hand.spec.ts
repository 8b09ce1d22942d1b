// The hand on the map, in either renderer: dragging, the wheel, two fingers, a press on the water.
import type { Page } from '@playwright/test';
import { expect, test } from './fixture';
import { park } from './places';

const tag = '@desktop';
/** A place of open sea on the screen of the suite, at the overview. */
const SEA = { x: 1000, y: 300 };

const at = (query: URLSearchParams): number[] => (query.get('at') ?? '').split('/').map(Number);

async function drag(page: Page, dx: number, dy: number): Promise<void> {
  await page.mouse.move(SEA.x, SEA.y);
  await page.mouse.down();
  await page.mouse.move(SEA.x + dx / 2, SEA.y + dy / 2, { steps: 4 });
  await page.mouse.move(SEA.x + dx, SEA.y + dy, { steps: 4 });
  // A hand that stops before it lets go throws nothing.
  await page.mouse.move(SEA.x + dx, SEA.y + dy);
  await page.mouse.up();
}

test('dragging moves the map, and selects nothing', { tag }, async ({ driver, page }) => {
  await driver.openWithMap('?at=9.5/36.1/120.4');
  await drag(page, -120, 60);
  await expect.poll(() => at(driver.query())[2]).toBeGreaterThan(120.4);
  expect(at(driver.query())[1]).toBeGreaterThan(36.1);
  expect(at(driver.query())[0]).toBe(9.5);
  await expect(driver.anyCard).toHaveCount(0);
});

test(
  'a drag that begins on a pearl moves the map too, and opens no card',
  { tag },
  async ({ driver, page }) => {
    await driver.openWithMap('?at=9.5/36.1/120.4');
    const pearl = driver.map.pearl(park('high-tech-industrial-park').name.zh);
    const box = await pearl.boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 80, y, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => at(driver.query())[2]).toBeGreaterThan(120.4);
    await expect(driver.anyCard).toHaveCount(0);
  },
);

test('the wheel zooms about the pointer', { tag }, async ({ driver, page }) => {
  await driver.openWithMap('?at=9/36.1/120.4');
  await page.mouse.move(SEA.x, SEA.y);
  await page.mouse.wheel(0, -300);
  await expect.poll(() => at(driver.query())[0]).toBeGreaterThan(9);
  // The pointer is right of the middle, so the middle comes nearer to it.
  expect(at(driver.query())[2]).toBeGreaterThan(120.4);
});

test(
  'a press on a bay selects it, a press on open sea nothing',
  { tag },
  async ({ driver, page }) => {
    await driver.openWithMap('?at=10/36.14/120.25');
    const region = await driver.map.region.boundingBox();
    const middle = { x: (region?.width ?? 0) / 2, y: (region?.height ?? 0) / 2 };
    await page.mouse.click(middle.x - 60, middle.y + 20);
    await expect(driver.cardOf('胶州湾')).toBeVisible();
    await driver.closeCard();
    await expect(driver.anyCard).toHaveCount(0);
  },
);

test('two fingers zoom', { tag: '@phone' }, async ({ driver, page }) => {
  await driver.openWithMap('?at=9/36.1/120.3');
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', spread: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : [
              { x: 180 - spread, y: 260, id: 1 },
              { x: 180 + spread, y: 260, id: 2 },
            ],
    });
  await touch('touchStart', 30);
  for (let spread = 34; spread <= 90; spread += 4) await touch('touchMove', spread);
  await touch('touchEnd', 0);
  await expect.poll(() => at(driver.query())[0]).toBeGreaterThan(9.5);
});
