// What the workbench draws on the map: arcs between similar parks, and what is measured, over either map and in pictures.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { violations } from './axe';
import { goTo, walkFacts } from './facts';
import { TABLE } from '../../src/ui/workbench/table-messages';
import { expect, test } from './fixture';
import { park } from './places';
import { PHRASES } from './measure-words';

const ONCE = { tag: ['@desktop', '@svg'] };
const strip = (page: Page) => page.getByRole('tablist');

/** What is drawn over the map that is on screen. */
const drawn = (page: Page, key: string) =>
  page.locator(`[data-drawing] [data-key="${key}"]`).filter({ visible: true });

async function savedPicture(page: Page, name: string): Promise<string> {
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return readFile(await (await arriving).path(), 'utf8');
}

test(
  'arcs and measures are drawn on the map and in its picture',
  { tag: '@desktop' },
  async ({ driver, page, renderer }) => {
    const lang = renderer === 'gl' ? 'en' : 'zh';
    const words = PHRASES[lang];
    await driver.openWithMap(`?lang=${lang}&view=plan&tab=overlap`);
    const pair = 'overlap/high-tech-industrial-park/new-tech-experimental-zone';
    const legend = { name: TABLE[lang].legend, exact: true };
    await page.getByRole('main').getByRole('button', legend).click();
    await expect(page.getByText(words.arcs(12))).toBeVisible();
    await expect(drawn(page, pair).first()).toBeVisible();
    await page.locator(`[data-opens="${pair}"]`).click();
    await expect(drawn(page, pair).filter({ hasText: '0.50' })).toBeVisible();

    // Two ends picked on the map: a park by its pearl, then wherever the finger falls.
    await page.getByRole('tab', { name: words.measure }).click();
    await expect(drawn(page, pair)).toHaveCount(0);
    const from = page.getByRole('group', { name: words.from });
    await from.getByRole('button', { name: words.pick }).click();
    await driver.map.pearl(park('jiaozhou-bay-north').name[lang]).click();
    await expect(from.getByRole('combobox')).toHaveValue('jiaozhou-bay-north');
    expect(driver.query().has('park')).toBe(false);
    const box = await driver.map.region.boundingBox();
    if (!box) throw new Error('the map has no place on the page');
    await page.mouse.click(box.x + box.width * 0.88, box.y + box.height * 0.55);
    await expect.poll(() => driver.query().get('to')).toMatch(/^3[56]\.\d+\/12\d\.\d+$/);
    await expect(page.getByRole('group', { name: words.to })).toContainText(words.point);
    await expect(drawn(page, 'line').filter({ hasText: / km$/ })).toBeVisible();
    await expect(drawn(page, 'circle').filter({ hasText: '10 km' })).toBeVisible();

    const picture = await savedPicture(page, words.save);
    const length = (await drawn(page, 'line').filter({ hasText: / km$/ }).textContent()) ?? '';
    expect(picture).toContain(`>${length}</text>`);
    expect(picture).toContain('>A</text>');
    expect(picture).not.toContain('var(--');
    expect(picture).not.toContain('data-key');
  },
);

test(
  'the address restores what is measured, and paper shows it',
  ONCE,
  async ({ driver, page }) => {
    const words = PHRASES.en;
    const asked = 'lang=en&view=plan&tab=measure&from=blue-silicon-valley&to=airport&radius=25';
    await driver.open(`?${asked}`);
    await expect(page.locator('[data-fact="measure/distance"]')).toContainText('52.9 ± 4 km');
    await expect(drawn(page, 'circle').filter({ hasText: '25 km' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    const { facts, faults } = await walkFacts(page, '[role=tabpanel]', false);
    expect(faults).toEqual([]);
    expect(facts).toBeGreaterThan(20);

    // By keys alone: the radius, and the middle of the map in place of the airport.
    await page.getByRole('spinbutton', { name: words.radius }).focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => driver.query().get('radius')).toBe('26');
    const middle = page
      .getByRole('group', { name: words.to })
      .getByRole('button', { name: words.middle });
    await middle.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => driver.query().get('to')).toMatch(/^36\.\d+\/120\.\d+$/);

    await page.keyboard.press('Control');
    await expect(page.locator('html')).toHaveAttribute('data-print', 'ready');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.print-sheet')).toContainText('26 km');
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));

    await goTo(page, '?renderer=svg&lang=zh&view=plan&tab=measure&from=future-tech-park');
    await expect(page.getByText('青岛未来科技产业园：位置未公布')).toBeVisible();
  },
);

test(
  'a strip of tabs that is too long shows the chosen one, and that there is more',
  ONCE,
  async ({ driver, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await driver.open('?lang=en&view=plan&tab=measure');
    const chosen = page.getByRole('tab', { name: PHRASES.en.measure });
    await expect(chosen).toBeInViewport({ ratio: 1 });
    const frame = strip(page).locator('..');
    await expect(frame).toHaveAttribute('data-before');
    await expect(frame).not.toHaveAttribute('data-after');
    await chosen.focus();
    await page.keyboard.press('Home');
    await expect(page.getByRole('tab', { name: 'Industry matrix' })).toBeInViewport({ ratio: 1 });
    await expect(frame).toHaveAttribute('data-after');
    await expect(frame).not.toHaveAttribute('data-before');
  },
);
