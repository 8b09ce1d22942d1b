// Where the chart ends: no nearer than its shore is known, and one line that says so and leads on.
import { expect, test } from './fixture';
import { LANGS } from './places';

const ONCE = { tag: ['@svg', '@desktop'] };
const WORDS = {
  zh: { why: /岸线误差约 200 米/, app: '在地图应用中打开' },
  en: { why: /shore is good to about 200 m/, app: 'Open in a map app' },
} as const;

for (const lang of LANGS)
  test(
    `says why it goes no nearer, and leads to map apps at that place (${lang})`,
    ONCE,
    async ({ driver, page }) => {
      const { why, app } = WORDS[lang];
      await driver.open(`?lang=${lang}&at=11/36.1/120.4`);
      const line = page.getByText(why);
      await expect(page.locator('.zoom-end')).toBeAttached();
      await expect(line).toHaveCount(0);
      for (let press = 0; press < 3; press += 1)
        await page.getByRole('button', { name: lang === 'zh' ? '放大' : 'Zoom in' }).click();
      await expect(line).toBeVisible();
      await expect(page).toHaveURL(/at=11\.8\//);
      await page.locator('.zoom-end').getByText(app).click();
      const links = page.locator('.zoom-end').getByRole('link');
      await expect(links).toHaveCount(5);
      await expect(links.first()).toHaveAttribute('href', /36\.1.*120\.4|120\.4.*36\.1/);
      await page.getByRole('button', { name: lang === 'zh' ? '缩小' : 'Zoom out' }).click();
      await expect(line).toHaveCount(0);
    },
  );

test(
  'a link that asks for more is shown at the end of the zoom',
  ONCE,
  async ({ driver, page }) => {
    await driver.open('?lang=en&at=15/36.1/120.4');
    await expect(page.getByText('1 km', { exact: true })).toBeVisible();
  },
);

test(
  'the name of a bay is found as it is typed, however wide it is set',
  ONCE,
  async ({ driver, page }) => {
    await driver.open('?lang=zh');
    const name = page.locator('.map-host:not([inert]) svg text').filter({ hasText: '胶州湾' });
    await expect(name).toHaveCount(1);
    expect(
      await page.evaluate(
        () => 'find' in window && Reflect.apply(window.find as never, window, ['胶州湾']),
      ),
    ).toBe(true);
  },
);
