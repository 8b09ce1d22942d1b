// What a card answers before anybody scrolls: what it is, whether it is for me, where it is and how well that is known.
import { goTo } from './facts';
import { expect, test } from './fixture';
import { LANGS, PARKS } from './places';

/** What has to stand in sight, by what it answers. */
const ANSWERS = {
  'what it is': 'main aside .lead p',
  'whether it is for me': 'main aside [data-fact*="/terms/"]',
  'where it is, and how well that is known': 'main aside .other',
  'what next': 'main aside .ways button',
} as const;

/** The first screen of a desk; on a phone the first and half of the next. */
const FOLDS = [
  [1440, 900, 900],
  [390, 844, 1266],
] as const;

for (const lang of LANGS)
  test(
    `a card answers above the fold (${lang})`,
    { tag: ['@desktop', '@svg'] },
    async ({ driver, page }) => {
      for (const [width, height, fold] of FOLDS) {
        await page.setViewportSize({ width, height });
        await driver.open(`?lang=${lang}`);
        for (const park of PARKS) {
          await goTo(page, `?renderer=svg&lang=${lang}&park=${park.id}`);
          const card = driver.cardOf(park.name[lang]);
          await expect(card).toBeVisible();
          for (const [answer, selector] of Object.entries(ANSWERS)) {
            const box = await page.locator(selector).first().boundingBox();
            const bottom = (box?.y ?? Infinity) + (box?.height ?? 0);
            expect(bottom, `${answer}: ${park.id} at ${width}`).toBeLessThanOrEqual(fold);
          }
          const known = park.sites.length > 0 ? /± \d/ : driver.words.notPublished;
          await expect(card.locator('.other')).toContainText(known);
        }
      }
    },
  );
