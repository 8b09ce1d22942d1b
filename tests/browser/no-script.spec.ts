// With scripts switched off the page is still the corridor map: the picture, and every park in words, in both languages.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { BAYS, LANGS, PARKS } from './places';

const pearls = (page: Page): Locator => page.locator('.page-marks:visible a');

for (const lang of LANGS) {
  test(`the corridor can be read without a script (${lang})`, async ({ page }) => {
    await page.goto(lang === 'zh' ? '/' : '/en/');
    await expect(page.locator('html')).toHaveAttribute('lang', lang === 'zh' ? 'zh-CN' : 'en');
    const main = page.getByRole('main');
    for (const bay of BAYS)
      await expect(main.getByRole('heading', { name: bay.name[lang], exact: true })).toBeVisible();
    for (const park of PARKS) {
      const section = main.locator(`[id="${park.id}"]`);
      await expect(section).toContainText(park.name[lang]);
      for (const { term } of park.industries) await expect(section).toContainText(term[lang]);
    }
    await expect(main.locator('li')).toHaveCount(10);
  });

  test(`pearls and the dashed one lead to their park (${lang})`, async ({ page }) => {
    await page.goto(lang === 'zh' ? '/' : '/en/');
    await expect(pearls(page)).toHaveCount(11);
    const ids = await pearls(page).evaluateAll((links) =>
      links.map((link) => (link.getAttribute('href') ?? '').slice(1)),
    );
    for (const id of [...ids, 'future-tech-park'])
      await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
    const name = PARKS.find(({ id }) => id === 'jiaonan-new-tech-zone')?.name[lang] ?? '';
    await page.getByRole('link', { name, exact: true }).first().click();
    await expect(page).toHaveURL(/#jiaonan-new-tech-zone$/);
    await expect(page.locator('[id="jiaonan-new-tech-zone"]')).toBeInViewport();
  });
}

test('the other language is one link away', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL(/\/en\/$/);
  await page.getByRole('link', { name: '中文', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('青岛湾区科创走廊');
});
