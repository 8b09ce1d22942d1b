// List and map are equals: each park can be chosen from either, and the unlocated one too.
import { expect, test } from './fixture';
import { LANGS, PARKS } from './places';

for (const lang of LANGS) {
  test(`every park opens from the list (${lang})`, async ({ driver }) => {
    await driver.open(`?lang=${lang}`);
    expect(PARKS).toHaveLength(10);
    for (const { id, name } of PARKS) {
      await driver.selectParkInList(name[lang]);
      await expect(driver.cardOf(name[lang])).toBeVisible();
      expect(driver.query().get('park')).toBe(id);
      await driver.closeCard();
    }
  });

  test(`every park opens from the map (${lang})`, async ({ driver }) => {
    await driver.open(`?lang=${lang}`);
    await driver.waitForMap();
    for (const { id, name } of PARKS) {
      await driver.selectParkOnMap(name[lang]);
      await expect(driver.cardOf(name[lang])).toBeVisible();
      expect(driver.query().get('park')).toBe(id);
      await driver.closeCard();
    }
  });
}
