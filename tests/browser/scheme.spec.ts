// The page follows what the reader's system asks for: dark, forced colours, less motion; and the reader's own choice.
import type { Page } from '@playwright/test';
import { violations } from './axe';
import { expect, test } from './fixture';
import { LANGS, park } from './places';

const SOFTWARE = park('shinan-software-park');

/** How many elements would change gradually. */
function movingElements(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) =>
        getComputedStyle(element)
          .transitionDuration.split(', ')
          .some((duration) => parseFloat(duration) > 0),
      ).length,
  );
}

const background = (page: Page) =>
  page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);

test('light and dark follow the system until the reader chooses', async ({ driver, page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await driver.open();
  const light = await background(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await background(page);
  expect(dark).not.toBe(light);

  const { appearance } = driver.words;
  await page.getByRole('button', { name: appearance.auto }).click();
  await page.getByRole('button', { name: appearance.light }).waitFor();
  expect(await background(page)).toBe(light);
  await page.reload();
  await expect(page.getByRole('button', { name: appearance.light })).toBeVisible();
  expect(await background(page)).toBe(light);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: appearance.light }).click();
  await page.getByRole('button', { name: appearance.dark }).click();
  await page.getByRole('button', { name: appearance.auto }).waitFor();
  expect(await background(page)).toBe(light);
});

test('nothing moves gradually for a reader who asks for less motion', async ({ driver, page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await driver.open(`?park=${SOFTWARE.id}&industry=digital-economy`);
  expect(await movingElements(page)).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await movingElements(page)).toBe(0);
});

/** Elements that insist on colours of their own. */
function stubbornElements(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => getComputedStyle(element).forcedColorAdjust === 'none')
      .map(({ tagName, className }) => `${tagName} ${className}`),
  );
}

for (const lang of LANGS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`forced colours keep the page whole (${lang}, ${colorScheme})`, async ({
      driver,
      page,
    }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await driver.open(`?lang=${lang}&industry=digital-economy&park=${SOFTWARE.id}`);
      await driver.map.openLegend();
      await expect(driver.cardOf(SOFTWARE.name[lang])).toBeVisible();
      await expect(driver.rows).toHaveCount(10);
      // Contrast is then the system's, and axe reads the colours that the system has overruled.
      expect(await violations(page, ['color-contrast'])).toEqual([]);
      expect(await stubbornElements(page)).toEqual([]);
    });
  }
}
