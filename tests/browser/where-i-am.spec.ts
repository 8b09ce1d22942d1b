// Where the reader stands: asked for by a press, shown on this page, and left nowhere else.
import { test as alone, type Page } from '@playwright/test';
import { expect, test } from './fixture';
import { frameIn, openHost, serveHost } from './host-page';
import { PHRASES } from './measure-words';

const ONCE = { tag: ['@desktop', '@svg'] };
/** Their digits stand in nothing else of the page. */
const NEAR = { latitude: 36.21737, longitude: 120.44646, accuracy: 2000 };
const FAR = { latitude: 39.90919, longitude: 116.39797, accuracy: 30 };
const DIGITS = /36\.217|120\.446/;

const dot = (page: Page) =>
  page.locator('[data-drawing="own-position"] [data-key]').filter({ visible: true });

/** All that a page can keep in the browser, as text. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(async () =>
    JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      await indexedDB.databases(),
      history.state,
      location.href,
      document.cookie,
    ]),
  );

test(
  'a press shows where I am, how far the parks are, and measures from there; it stays on the page',
  ONCE,
  async ({ driver, page, context }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    await driver.open('?lang=zh');
    const button = page.getByRole('button', { name: '我的位置' });
    await button.click();
    await expect(page.getByText('浏览器没有获准给出位置')).toBeVisible();
    await expect(button).toHaveAttribute('aria-pressed', 'false');

    await context.grantPermissions(['geolocation']);
    await context.setGeolocation(NEAR);
    // By keys: the last of the toolbar, which is one stop.
    await page.getByRole('button', { name: '放大' }).focus();
    await page.keyboard.press('End');
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dot(page)).toBeInViewport();
    await expect(dot(page)).toContainText('我的位置');
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByText(/您的位置误差 ± 2 km。最近的园区：/)).toBeVisible();
    await expect(driver.rows.filter({ hasText: /\d ± [\d.]+ km/ })).toHaveCount(9);

    await page.getByRole('button', { name: '关闭提示' }).click();
    await page.getByRole('button', { name: '工作台' }).click();
    await page.getByRole('tab', { name: PHRASES.zh.measure }).click();
    const ends = page.getByRole('group');
    await ends.getByRole('combobox', { name: PHRASES.zh.from }).selectOption('我的位置');
    await ends.getByRole('combobox', { name: PHRASES.zh.to }).selectOption('blue-silicon-valley');
    await expect(page.locator('[data-fact="measure/distance"]')).toContainText('我的位置 →');
    await expect.poll(() => driver.query().get('to')).toBe('blue-silicon-valley');
    expect(driver.query().has('from')).toBe(false);
    await expect(page.getByText('别人打开链接，这一端是空的')).toBeVisible();
    expect(await kept(page)).not.toMatch(DIGITS);
    expect(asked.join('\n')).not.toMatch(DIGITS);

    await button.click();
    await expect(dot(page)).toHaveCount(0);
    await expect(page.locator('[data-fact="measure/distance"]')).toHaveCount(0);
    await context.setGeolocation(FAR);
    const before = page.url();
    await button.click();
    await expect(page.getByText(/您离走廊 \d{3} km，不在图上/)).toBeVisible();
    expect(page.url()).toBe(before);
  },
);

test(
  'MapLibre shows the same dot, and looks at the whole corridor where it is out of view',
  { tag: ['@desktop', '@gl'] },
  async ({ driver, page, context }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation(NEAR);
    await driver.openWithMap('?lang=en&at=11/35.75/119.95');
    await page.getByRole('button', { name: 'My position' }).click();
    await expect(dot(page)).toBeInViewport();
    await expect(page.getByText('Your position is good to ± 2 km')).toBeVisible();
    expect(driver.query().has('at')).toBe(false);
  },
);

alone(
  'in a page of another site it is there only where that allows it',
  ONCE,
  async ({ page, baseURL }) => {
    const host = await serveHost();
    await openHost(page, host);
    for (const [allow, count] of [
      ['fullscreen', 0],
      ['geolocation', 1],
    ] as const) {
      const map = await frameIn(page, `${baseURL}/?lang=en&renderer=svg`, { allow });
      await page.locator('iframe').scrollIntoViewIfNeeded();
      await expect(map.locator('.zoom-end')).toBeAttached();
      await expect(map.getByRole('button', { name: 'My position' })).toHaveCount(count);
    }
    host.close();
  },
);
