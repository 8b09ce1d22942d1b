// The address is the state: it restores, it tolerates nonsense, and Back and Forward walk through it.
import { expect, test } from './fixture';
import { park } from './places';

const HIGH_TECH = park('high-tech-industrial-park');
const SOFTWARE = park('shinan-software-park');

test('an address restores language, industries and park', async ({ driver }) => {
  await driver.open('?industry=biomedicine&park=high-tech-industrial-park&lang=en');
  await expect(driver.cardOf(HIGH_TECH.name.en)).toBeVisible();
  await expect(driver.page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(driver.pressedIndustries).toHaveCount(1);
  expect(Object.fromEntries(driver.query())).toEqual({
    industry: 'biomedicine',
    park: 'high-tech-industrial-park',
    lang: 'en',
  });
});

test('unknown ids are left out with one warning, and the rest applies', async ({
  driver,
  warnings,
}) => {
  await driver.open('?park=atlantis&industry=biomedicine,alchemy&view=upside-down&lang=en');
  await expect(driver.pressedIndustries).toHaveCount(1);
  await expect(driver.anyCard).toHaveCount(0);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain('atlantis');
});

test('Back and Forward walk through the selections', async ({ driver, page }) => {
  await driver.open();
  await driver.selectParkInList(HIGH_TECH.name.zh);
  await expect(driver.cardOf(HIGH_TECH.name.zh)).toBeVisible();
  await driver.selectParkOnMap(SOFTWARE.name.zh);
  await expect(driver.cardOf(SOFTWARE.name.zh)).toBeVisible();
  await page.goBack();
  await expect(driver.cardOf(HIGH_TECH.name.zh)).toBeVisible();
  await page.goBack();
  await expect(driver.anyCard).toHaveCount(0);
  await page.goForward();
  await expect(driver.cardOf(HIGH_TECH.name.zh)).toBeVisible();
});
