// Whatever lies over the map lies on no name and on no pearl that is selected, on any screen.
import type { Page } from '@playwright/test';
import { covered } from './covered';
import { expect, test } from './fixture';
import { LANGS, park, PARKS } from './places';

const SCREENS = [
  [1440, 900],
  [1280, 720],
  [390, 844],
  [844, 390],
  [320, 256],
] as const;
const CHOICES = ['', ...PARKS.map(({ id }) => `park=${id}`)];

/** As a link within the page, or Back, changes the address. */
const goTo = (page: Page, query: string): Promise<void> =>
  page.evaluate((search) => {
    history.pushState(null, '', `?${search}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);

/** What stays wrong once the page has followed the address. */
async function faultsOf(page: Page, where: string, patience = 2000): Promise<readonly string[]> {
  let faults: readonly string[] = [];
  await expect
    .poll(async () => (faults = await page.evaluate(covered)), {
      timeout: patience,
      intervals: [0, 50, 100, 200],
    })
    .toEqual([])
    .catch(() => undefined);
  return faults.map((fault) => `${where}: ${fault}`);
}

for (const lang of LANGS) {
  test(
    `nothing lies on a name, or on a selected pearl (${lang})`,
    { tag: ['@svg', '@desktop'] },
    async ({ driver, page }) => {
      await driver.open(`?lang=${lang}`);
      const found: string[] = [];
      for (const [width, height] of SCREENS) {
        await page.setViewportSize({ width, height });
        for (const choice of CHOICES) {
          await goTo(page, `lang=${lang}&renderer=svg&${choice}`);
          const isAlone = width < 560 && height < 480;
          // There is no room for both: the map comes when it is asked for.
          if (isAlone) await page.getByRole('button', { name: driver.words.expandMap }).click();
          found.push(...(await faultsOf(page, `${choice} at ${width} × ${height}`)));
          if (isAlone) await page.getByRole('button', { name: driver.words.expandList }).click();
        }
      }
      expect(found).toEqual([]);
    },
  );

  test(
    `nothing lies on a name of a kiosk, left alone or in use (${lang})`,
    { tag: ['@svg', '@desktop'] },
    async ({ page }) => {
      await page.setViewportSize({ width: 1080, height: 1920 });
      const found: string[] = [];
      for (const choice of ['', 'park=marine-innovation-belt', 'park=jiaonan-new-tech-zone']) {
        await page.goto(`/?lang=${lang}&renderer=svg&view=kiosk&${choice}`);
        await expect(page.locator('html')).toHaveAttribute('data-map', 'svg');
        found.push(...(await faultsOf(page, `${choice} alone`)));
        await page.mouse.click(540, 300);
        await expect(page.locator('html')).toHaveAttribute('data-presence', 'active');
        found.push(...(await faultsOf(page, `${choice} in use`)));
      }
      expect(found).toEqual([]);
    },
  );
}

test(
  'a link that says where to look shows the pearl that it selects, if that is in sight',
  { tag: ['@svg', '@desktop'] },
  async ({ driver, page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const { id, sites } = park('jiaonan-new-tech-zone');
    const [site] = sites;
    /** With the site so many px off the middle of the map. */
    const looking = (x: number, y: number): string => {
      const pxPerDegree = (512 * 2 ** 10) / 360;
      const lon = (site?.lon ?? 0) - x / pxPerDegree;
      const lat = (site?.lat ?? 0) + (y / pxPerDegree) * Math.cos((36 * Math.PI) / 180);
      return `park=${id}&at=10/${lat.toFixed(4)}/${lon.toFixed(4)}`;
    };
    await driver.open(`?${looking(-500, 0)}`);
    const pearl = page.locator('.map-host:not([inert]) .map-target[aria-pressed="true"]');
    expect(await faultsOf(page, 'under the panel')).toEqual([]);
    await goTo(page, `renderer=svg&${looking(500, 410)}`);
    expect(await faultsOf(page, 'under the tray')).toEqual([]);
    await goTo(page, `renderer=svg&${looking(900, 0)}`);
    await expect(pearl).not.toBeInViewport();
  },
);

test(
  'MapLibre sets its names beside what lies over them',
  { tag: ['@gl'] },
  async ({ driver, page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await driver.openWithMap('?lang=en&park=marine-innovation-belt');
    const found = [...(await faultsOf(page, 'the belt', 20_000))];
    await page.setViewportSize({ width: 844, height: 390 });
    found.push(...(await faultsOf(page, 'the belt on a phone', 20_000)));
    await goTo(page, 'lang=en');
    found.push(...(await faultsOf(page, 'the corridor on a phone', 20_000)));
    expect(found).toEqual([]);
  },
);
