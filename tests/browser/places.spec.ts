// List and map are equals: each park and each bay can be chosen from either, and the unlocated park too.
import { expect, test } from './fixture';
import { LANGS, PARKS, PEARLS, park } from './places';

const UNLOCATED = park('future-tech-park');

for (const lang of LANGS) {
  // Of two languages each is taken on one of the two screens.
  const screen = lang === 'zh' ? '@desktop' : '@phone';
  const once = { tag: ['@svg', screen] };
  test(`every park opens from the list (${lang})`, once, async ({ driver }) => {
    await driver.open(`?lang=${lang}`);
    await expect(driver.rows).toHaveCount(10);
    for (const { id, name } of PARKS) {
      await driver.selectInList(name[lang]);
      expect(driver.query().get('park')).toBe(id);
      await driver.closeCard();
    }
  });

  test(`every park opens from the map (${lang})`, { tag: screen }, async ({ driver, page }) => {
    await driver.openWithMap(`?lang=${lang}`);
    for (const { id, name, sites } of PARKS) {
      const { map } = driver;
      await (sites.length === 0 ? map.unlocated(name[lang]) : map.pearl(name[lang])).click();
      await expect(driver.cardOf(name[lang])).toBeVisible();
      expect(driver.query().get('park')).toBe(id);
      await page.keyboard.press('Escape');
      await expect(driver.anyCard).toHaveCount(0);
    }
  });

  test(
    `the park without a position is in list and tray, and says so (${lang})`,
    once,
    async ({ driver }) => {
      await driver.open(`?lang=${lang}`);
      const name = UNLOCATED.name[lang];
      await expect(driver.list.getByRole('heading').last()).toHaveText(driver.words.notPublished);
      await driver.map.unlocated(name).click();
      await expect(driver.map.unlocated(name)).toHaveAttribute('aria-pressed', 'true');
      const card = driver.cardOf(name);
      await expect(card.getByText(driver.words.notPublished, { exact: true })).toBeVisible();
      await expect(card).not.toContainText('±');
      await expect(driver.inList(name)).toHaveAttribute('aria-current', 'true');
    },
  );
}

test('every pearl is drawn on the canvas, and has its button', async ({ driver }) => {
  await driver.openWithMap();
  expect(PEARLS).toHaveLength(11);
  expect(await driver.map.drawnPearls()).toEqual([...PEARLS].sort());
  await expect(driver.map.pearls).toHaveCount(PEARLS.length);
});
