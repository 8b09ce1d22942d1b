// A bay opens from the list and from the map, and its card sets the computed area beside the published ones.
import { expect, test } from './fixture';
import { BAYS, CORRIDOR, LANGS } from './places';

const LOCALES = { zh: 'zh-CN', en: 'en-GB' };

for (const lang of LANGS) {
  test(
    `every bay opens from the list and tells its areas (${lang})`,
    { tag: '@svg' },
    async ({ driver }) => {
      await driver.open(`?lang=${lang}`);
      expect(BAYS).toHaveLength(3);
      const { area, noPublishedArea } = driver.words;
      for (const { id, name, computedKm2, publishedAreas } of BAYS) {
        await driver.selectInList(name[lang]);
        expect(driver.query().get('bay')).toBe(id);
        const card = driver.cardOf(name[lang]);
        for (const km2 of [computedKm2, ...publishedAreas.map((published) => published.km2)])
          await expect(card).toContainText(area(km2.toLocaleString(LOCALES[lang])));
        const unpublished = card.getByText(noPublishedArea);
        await expect(unpublished).toHaveCount(publishedAreas.length === 0 ? 1 : 0);
        for (const park of CORRIDOR.parksOnBay(id))
          await expect(
            card.getByRole('button', { name: park.name[lang], exact: true }),
          ).toBeVisible();
      }
    },
  );
}

test('every bay opens from the map, by its name in the water', async ({ driver, page }) => {
  await driver.openWithMap();
  await expect(driver.map.bays).toHaveCount(3);
  for (const { id, name } of BAYS) {
    await driver.map.bay(name.zh).click();
    await expect(driver.cardOf(name.zh)).toBeVisible();
    expect(driver.query().get('bay')).toBe(id);
    await page.keyboard.press('Escape');
    await expect(driver.anyCard).toHaveCount(0);
  }
});
