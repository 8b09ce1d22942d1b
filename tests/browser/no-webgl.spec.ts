// Without WebGL the page says so, and the list does everything it did.
import { CHROMIUM_ARGUMENTS, findChromium } from '../tools/chromium';
import { expect, test } from './fixture';
import { LANGS, park } from './places';

const WITH_WEBGL = new Set([
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
]);

test.use({
  launchOptions: {
    executablePath: findChromium(),
    args: [
      ...CHROMIUM_ARGUMENTS.filter((argument) => !WITH_WEBGL.has(argument)),
      '--disable-webgl',
      '--disable-gpu',
    ],
  },
});

for (const lang of LANGS) {
  test(`a machine without WebGL gets a message and the full list (${lang})`, async ({
    driver,
    page,
  }) => {
    await driver.open(`?lang=${lang}`);
    await expect(page.locator('html')).toHaveAttribute('data-map', 'failed');
    await expect(driver.map).toContainText('WebGL');
    const name = park('marine-innovation-belt').name[lang];
    await driver.selectParkInList(name);
    await expect(driver.cardOf(name)).toBeVisible();
  });
}
