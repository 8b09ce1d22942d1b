// On a phone the list is a sheet below the map: it gives way to the map, and comes back when something is chosen.
import { expect, test } from './fixture';
import { LANGS, park } from './places';

const UNLOCATED = park('future-tech-park');

for (const lang of LANGS) {
  const tag = '@phone';

  test(
    `the sheet gives way to the map and comes back (${lang})`,
    { tag },
    async ({ driver, page }) => {
      await driver.open(`?lang=${lang}`);
      const { words } = driver;
      await page.getByRole('button', { name: words.expandMap }).tap();
      await expect(driver.list).toBeHidden();
      await expect(driver.map.unlocated(UNLOCATED.name[lang])).toBeVisible();
      await page.getByRole('button', { name: words.expandList }).tap();
      await expect(driver.list).toBeVisible();

      await page.getByRole('button', { name: words.expandMap }).tap();
      await driver.map.unlocated(UNLOCATED.name[lang]).tap();
      await expect(driver.cardOf(UNLOCATED.name[lang])).toBeVisible();
    },
  );

  test(`nothing is wider than the phone (${lang})`, { tag }, async ({ driver, page }) => {
    await driver.open(`?lang=${lang}&park=${UNLOCATED.id}&industry=digital-economy`);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}
