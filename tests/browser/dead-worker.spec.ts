// A worker that never answers says nothing at all; the page does, once it has waited long enough.
import { expect, test } from './fixture';
import { LANGS, park } from './places';

for (const lang of LANGS) {
  test(`a map whose worker is dead gives way to a message and the list (${lang})`, async ({
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
    await page.clock.fastForward('01:00');
    await expect(page.locator('html')).toHaveAttribute('data-map', 'failed');
    await expect(driver.map.region.getByRole('alert')).toBeVisible();
    await driver.selectInList(park('marine-innovation-belt').name[lang]);
  });
}
