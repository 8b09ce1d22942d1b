// Without WebGL the map is there all the same, and one quiet line says that it is the simpler one.
import { expect, test } from './fixture';
import { LANGS, park } from './places';

for (const lang of LANGS) {
  test(`a machine without WebGL keeps the map it was shown first, and says so (${lang})`, async ({
    driver,
    page,
  }) => {
    await driver.visit(`?lang=${lang}`);
    await expect(page.locator('html')).toHaveAttribute('data-map', 'svg');
    const line = driver.map.region.getByRole('status');
    await expect(line).toContainText('WebGL');
    await expect(driver.map.pearls).toHaveCount(11);
    const name = park('marine-innovation-belt').name[lang];
    await driver.map.pearl(name).click();
    await expect(driver.cardOf(name)).toBeVisible();
    await line.getByRole('button').click();
    await expect(line).toHaveText('');
  });
}

test('readers who save data keep the SVG map, and MapLibre is never asked for', async ({
  driver,
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  await driver.visit('?lang=en');
  await expect(page.locator('html')).toHaveAttribute('data-map', 'svg');
  await expect(driver.map.region.getByRole('status')).toContainText('save data');
  expect(asked.filter((url) => /\/gl-[^/]*\.js/.test(url))).toEqual([]);
});
