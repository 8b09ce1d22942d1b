// Everything by keyboard: past the filters to the list, through the search, along the string, over the map.
import { expect, test } from './fixture';
import { park, PARKS } from './places';

const SOFTWARE = park('shinan-software-park');
/** Told by the page around the map, which is the same whichever map it is. */
const WORDS_ONLY = { tag: '@svg' };

test(
  'the skip link leads to the list, and leaves the address alone',
  WORDS_ONLY,
  async ({ driver, page }) => {
    await driver.open();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: driver.words.skip })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(driver.list).toBeFocused();
    expect(new URL(page.url()).hash).toBe('');
    await driver.tabTo(driver.inList(SOFTWARE.name.zh));
    await page.keyboard.press('Enter');
    await expect(driver.cardOf(SOFTWARE.name.zh)).toBeVisible();
  },
);

test('search, card and back, without a pointer', WORDS_ONLY, async ({ driver, page }) => {
  await driver.open();
  await driver.tabTo(driver.searchBox);
  await page.keyboard.type('软件');
  await expect(driver.searchBox).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(driver.results).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(driver.results.first()).toHaveAttribute('aria-selected', 'true');
  await expect(driver.results.first()).toContainText(SOFTWARE.name.zh);
  await page.keyboard.press('Enter');
  const card = driver.cardOf(SOFTWARE.name.zh);
  await expect(card.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(driver.searchBox).toHaveValue('');

  await page.keyboard.press('Escape');
  await expect(driver.anyCard).toHaveCount(0);
  await expect(driver.inList(SOFTWARE.name.zh)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card).toBeVisible();
  await driver.tabTo(card.getByRole('button', { name: driver.words.close }));
  await page.keyboard.press('Enter');
  await expect(driver.anyCard).toHaveCount(0);
  await expect(driver.inList(SOFTWARE.name.zh)).toBeFocused();
});

test('Escape closes the sources and keeps the card', WORDS_ONLY, async ({ driver, page }) => {
  await driver.open(`?park=${SOFTWARE.id}`);
  const opener = page.getByRole('button', { name: driver.words.sources, exact: true });
  await driver.tabTo(opener);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(opener).toBeFocused();
  await expect(driver.cardOf(SOFTWARE.name.zh)).toBeVisible();
});

test('arrow keys walk the pearls in corridor order, and Enter takes one', async ({
  driver,
  page,
}) => {
  await driver.openWithMap();
  const { pearls } = driver.map;
  await driver.tabTo(pearls.first());
  const located = PARKS.flatMap(({ name, sites }) => sites.map(() => name.zh));
  for (const [index, name] of located.entries()) {
    await expect(pearls.nth(index)).toBeFocused();
    await expect(pearls.nth(index)).toHaveAccessibleName(new RegExp(`^${name}`));
    await page.keyboard.press(index % 2 === 0 ? 'ArrowRight' : 'ArrowDown');
  }
  await expect(pearls.first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(pearls.last()).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(pearls.nth(located.length - 2)).toBeFocused();
  await page.keyboard.press('Enter');
  const name = located.at(-2) ?? '';
  await expect(driver.cardOf(name)).toBeVisible();
  await expect(pearls.nth(located.length - 2)).toHaveAttribute('aria-pressed', 'true');
});

test('on the map the arrow keys pan, and plus and minus zoom', async ({ driver, page }) => {
  await driver.openWithMap('?at=9/36.1/120.3');
  await driver.tabTo(driver.map.canvas);
  const moves = [
    ['+', 0, 1],
    ['ArrowUp', 1, 1],
    ['ArrowDown', 1, -1],
    ['ArrowRight', 2, 1],
    ['ArrowLeft', 2, -1],
    ['-', 0, -1],
  ] as const;
  for (const [key, changed, direction] of moves) {
    const before = driver.query().get('at');
    await page.keyboard.press(key);
    await expect.poll(() => driver.query().get('at')).not.toBe(before);
    const [from, to] = [before, driver.query().get('at')].map((at) => at?.split('/').map(Number));
    const steps = (to ?? []).map((value, axis) => Math.sign(value - (from?.[axis] ?? 0)));
    expect(steps, key).toEqual([0, 1, 2].map((axis) => (axis === changed ? direction : 0)));
  }
  expect(driver.query().get('at')).toBe('9/36.1/120.3');
});
