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
    await driver.visit(`?lang=${lang}`);
    await expect(page.locator('html')).toHaveAttribute('data-map', 'failed');
    await expect(driver.map.region.getByRole('alert')).toContainText('WebGL');
    const name = park('marine-innovation-belt').name[lang];
    await driver.selectInList(name);
    await driver.closeCard();
    await driver.map.unlocated(park('future-tech-park').name[lang]).click();
    await expect(driver.cardOf(park('future-tech-park').name[lang])).toBeVisible();
  });
}
