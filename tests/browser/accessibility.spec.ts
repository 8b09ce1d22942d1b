// No axe violation in any state of the page: both languages, light and dark, with filters, cards, legend and dialog.
import { violations } from './axe';
import { goTo } from './facts';
import { expect, test } from './fixture';
import { LANGS, park } from './places';

const NORTH = park('jiaozhou-bay-north');

/** The panel is the same whichever map is beside it (the drawn map is looked at below); half of it is taken on each screen. */
const wordsOnly = (isWide: boolean) => ({ tag: ['@svg', isWide ? '@desktop' : '@phone'] });

for (const lang of LANGS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(
      `axe finds nothing in list, filters, results, card, legend and sources (${lang}, ${colorScheme})`,
      wordsOnly((lang === 'zh') === (colorScheme === 'light')),
      async ({ driver, page }) => {
        await page.emulateMedia({ colorScheme });
        await driver.open(
          `?lang=${lang}&match=all&role=focus&industry=new-energy-vehicles,rail-transit`,
        );
        await expect(page.getByText(driver.words.nothingMatches)).toBeVisible();
        await driver.searchBox.fill('a');
        await expect(driver.results.first()).toBeVisible();
        expect(await violations(page), 'list, filters and results').toEqual([]);

        await page.keyboard.press('Escape');
        await driver.selectInList(NORTH.name[lang]);
        await driver.map.openLegend();
        expect(await violations(page), 'card and legend').toEqual([]);

        await driver.openSources();
        expect(await violations(page), 'sources').toEqual([]);
      },
    );
  }
}

// The map is slow here; its buttons have no text, so one look at each language and each scheme is enough.
for (const [lang, colorScheme, screen] of [
  ['zh', 'light', '@desktop'],
  ['en', 'dark', '@phone'],
] as const) {
  test(
    `axe finds nothing over the drawn map (${lang}, ${colorScheme})`,
    { tag: screen },
    async ({ driver, page }) => {
      await page.emulateMedia({ colorScheme });
      await driver.openWithMap(`?lang=${lang}`);
      await driver.map.openLegend();
      expect(await violations(page)).toEqual([]);
    },
  );
}

for (const [lang, colorScheme] of [
  ['zh', 'dark'],
  ['en', 'light'],
] as const) {
  const once = { tag: ['@desktop', '@svg'] };
  test(
    `axe finds nothing in the rest of the plan (${lang}, ${colorScheme})`,
    once,
    async ({ driver, page }) => {
      await page.emulateMedia({ colorScheme });
      await driver.open(`?lang=${lang}&layers=universities,research&place=qnlm`);
      await expect(
        page.locator('[data-fact="place/qnlm/position"], [data-fact="body/qnlm/position"]'),
      ).toBeVisible();
      await page.getByRole('button', { name: lang === 'zh' ? '图层' : 'Layers' }).click();
      const folded = page.locator('main details:not([open]) > summary');
      // What is unfolded may hold more that is folded.
      while ((await folded.count()) > 0) await folded.first().click();
      expect(await violations(page), 'card, layers and list').toEqual([]);
      for (const paper of ['indicators', 'conflicts']) {
        await goTo(page, `?lang=${lang}&paper=${paper}`);
        await expect(page.getByRole('dialog').locator('[data-fact]').first()).toBeVisible();
        expect(await violations(page), paper).toEqual([]);
      }
    },
  );
}
