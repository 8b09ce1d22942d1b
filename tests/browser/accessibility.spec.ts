// No axe violation in any state of the page: both languages, light and dark, card and dialog open.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture';
import { LANGS, park } from './places';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.html).join(' ; ')})`,
  );
}

for (const lang of LANGS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing (${lang}, ${colorScheme})`, async ({ driver, page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await driver.open(`?lang=${lang}`);
      await driver.waitForMap();
      expect(await violations(page), 'at rest').toEqual([]);

      const name = park('jiaozhou-bay-north').name[lang];
      await driver.selectParkInList(name);
      await expect(driver.cardOf(name)).toBeVisible();
      expect(await violations(page), 'with a card').toEqual([]);

      await driver.openSources();
      expect(await violations(page), 'with the sources').toEqual([]);
    });
  }
}
