// The address is the state: it restores, it tolerates nonsense, and Back and Forward walk through it.
import { expect, test } from './fixture';
import { park } from './places';

const HIGH_TECH = park('high-tech-industrial-park');
const SOFTWARE = park('shinan-software-park');
/** Told by the page around the map, which is the same whichever map it is. */
const WORDS_ONLY = { tag: '@svg' };

test('an address restores language, industries and park', WORDS_ONLY, async ({ driver, page }) => {
  await driver.open('?industry=biomedicine&park=high-tech-industrial-park&lang=en');
  await expect(driver.cardOf(HIGH_TECH.name.en)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(driver.facets.pressed).toHaveCount(1);
  expect(Object.fromEntries(driver.query())).toEqual({
    industry: 'biomedicine',
    park: 'high-tech-industrial-park',
    lang: 'en',
  });
});

test(
  'unknown ids are left out with one warning, and the rest applies',
  WORDS_ONLY,
  async ({ driver, warnings }) => {
    await driver.open('?park=atlantis&industry=biomedicine,alchemy&view=upside-down&lang=en');
    await expect(driver.facets.pressed).toHaveCount(1);
    await expect(driver.anyCard).toHaveCount(0);
    expect(warnings).toHaveLength(1);
    for (const nonsense of ['atlantis', 'alchemy', 'view']) expect(warnings[0]).toContain(nonsense);
  },
);

test('Back and Forward walk through the selections', async ({ driver, page }) => {
  await driver.open();
  await driver.selectInList(HIGH_TECH.name.zh);
  await driver.selectInList(SOFTWARE.name.zh);
  await page.goBack();
  await expect(driver.cardOf(HIGH_TECH.name.zh)).toBeVisible();
  await page.goBack();
  await expect(driver.anyCard).toHaveCount(0);
  await page.goForward();
  await expect(driver.cardOf(HIGH_TECH.name.zh)).toBeVisible();
});

test('Back and Forward bring back where the map stood', async ({ driver, page }) => {
  const { map } = driver;
  const at = () => driver.query().get('at');
  await driver.openWithMap('?at=9/36.1/120.3');
  const wide = (await map.scale.textContent()) ?? '';
  await map.press('zoomIn');
  await expect.poll(at).toMatch(/^10\//);
  const near = (await map.scale.textContent()) ?? '';
  expect(near).not.toBe(wide);
  const left = at();

  await driver.selectInList(HIGH_TECH.name.zh);
  await expect.poll(at).toBeNull();
  await expect(map.scale).not.toHaveText(near);
  await page.goBack();
  await expect.poll(at).toBe(left);
  await expect(map.scale).toHaveText(near);
  await page.goForward();
  await expect(driver.cardOf(HIGH_TECH.name.zh)).toBeVisible();
  await expect(map.scale).not.toHaveText(near);
  expect(at()).toBeNull();
});
