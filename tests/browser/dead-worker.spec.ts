// A worker that never answers says nothing at all; the page keeps its first map, once it has waited long enough.
import { expect, test } from './fixture';
import { LANGS, park } from './places';

for (const lang of LANGS) {
  test(`a map whose worker never starts gives way to the SVG for good (${lang}) @gl`, async ({
    driver,
    page,
  }) => {
    await page.clock.install();
    const worker = '**/assets/maplibre-gl-worker*.js';
    await page.route(worker, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    );
    const asked = page.waitForRequest(worker);
    await driver.visit(`?lang=${lang}`);
    await asked;
    await page.clock.runFor('00:33');
    await expect(page.locator('html')).toHaveAttribute('data-map', 'svg');
    await expect(driver.map.region.getByRole('status')).not.toBeEmpty();
    await expect(driver.map.pearls).toHaveCount(11);
    await driver.selectInList(park('marine-innovation-belt').name[lang]);
  });
}
