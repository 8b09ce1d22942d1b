// The whole interface changes its language and keeps what was chosen.
import { expect, test } from './fixture';
import { park } from './places';

const SOFTWARE = park('shinan-software-park');

test('switching the language keeps the park and the industries', async ({ driver, page }) => {
  await driver.open('?park=shinan-software-park&industry=digital-economy');
  await expect(driver.cardOf(SOFTWARE.name.zh)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
  const title = await page.title();

  await driver.switchLanguage();
  await expect(driver.cardOf(SOFTWARE.name.en)).toBeVisible();
  await expect(driver.facets.pressed).toHaveCount(1);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).not.toHaveTitle(title);
  expect(driver.query().get('lang')).toBe('en');

  await driver.switchLanguage();
  await expect(driver.cardOf(SOFTWARE.name.zh)).toBeVisible();
  await expect(page).toHaveTitle(title);
});
