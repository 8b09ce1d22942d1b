// What happens to MapLibre behind the visitor's back: lost contexts, dead workers; the map never goes blank.
import type { Page } from '@playwright/test';
import { expect, test } from './fixture';
import { park } from './places';

/** How often the context is lost in a run; RECOVERIES sets more. */
const LOSSES = Number(process.env['RECOVERIES'] ?? 3);
const tag = '@gl @desktop';
const PARK = park('blue-silicon-valley');
const ADDRESS = `?lang=zh&park=${PARK.id}&industry=marine-information`;

const html = (page: Page) => page.locator('html');

/** Loses the context of the map's canvas; gives it back after so many milliseconds, or never. */
function loseContext(page: Page, backAfter: number | null): Promise<void> {
  return page.evaluate((ms) => {
    const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
    const loss = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    loss?.loseContext();
    if (ms !== null) setTimeout(() => loss?.restoreContext(), ms);
  }, backAfter);
}

/** Remembers every worker, so that they can be ended. */
function rememberWorkers(): void {
  const workers: Worker[] = [];
  class Remembered extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      workers.push(this);
    }
  }
  window.Worker = Remembered;
  document.addEventListener('end-workers', () => workers.forEach((worker) => worker.terminate()));
}

test(
  `${LOSSES} lost contexts are ${LOSSES} recoveries, with selection and filter`,
  { tag },
  async ({ driver, page }) => {
    test.setTimeout(60_000 + LOSSES * 30_000);
    await driver.openWithMap(ADDRESS);
    const times: number[] = [];
    for (let loss = 0; loss < LOSSES; loss += 1) {
      const began = Date.now();
      await loseContext(page, 200);
      await expect(html(page)).toHaveAttribute('data-map', 'degraded');
      await expect(driver.map.pearls).toHaveCount(11);
      await expect(html(page)).toHaveAttribute('data-map', 'ready');
      times.push(Date.now() - began);
      await expect(driver.map.pearl(PARK.name.zh)).toHaveAttribute('aria-pressed', 'true');
      expect(driver.query().get('industry')).toBe('marine-information');
    }
    await expect(page.locator('.maplibregl-canvas')).toHaveCount(1);
    times.sort((a, b) => a - b);
    const median = times[Math.floor(times.length / 2)];
    test.info().annotations.push({ type: 'recovery', description: `median ${median} ms` });
    console.log(`recoveries: ${times.length}, median ${median} ms, longest ${times.at(-1)} ms`);
  },
);

test(
  'a context that does not come back leaves the SVG at once, then one new map',
  { tag },
  async ({ driver, page }) => {
    await driver.openWithMap(ADDRESS);
    await loseContext(page, null);
    await expect(html(page)).toHaveAttribute('data-map', 'degraded', { timeout: 6000 });
    await expect(driver.map.pearl(PARK.name.zh)).toBeVisible();
    await expect(html(page)).toHaveAttribute('data-map', 'ready', { timeout: 60_000 });
    await expect(page.locator('.maplibregl-canvas')).toHaveCount(1);
    await expect(driver.map.pearl(PARK.name.zh)).toHaveAttribute('aria-pressed', 'true');

    await loseContext(page, null);
    await expect(html(page)).toHaveAttribute('data-map', 'svg', { timeout: 15_000 });
    await expect(page.locator('.maplibregl-canvas')).toHaveCount(0);
    await expect(driver.map.pearl(PARK.name.zh)).toHaveAttribute('aria-pressed', 'true');
    await expect(driver.map.region.getByRole('status')).not.toBeEmpty();
  },
);

test('dead workers are noticed and started anew', { tag }, async ({ driver, page }) => {
  await page.addInitScript(rememberWorkers);
  await driver.openWithMap(ADDRESS);
  const began = Date.now();
  await page.evaluate(() => document.dispatchEvent(new Event('end-workers')));
  await expect(html(page)).toHaveAttribute('data-map', 'degraded', { timeout: 30_000 });
  await expect(html(page)).toHaveAttribute('data-map', 'ready', { timeout: 30_000 });
  console.log(`workers: back after ${Date.now() - began} ms`);
  await expect(page.locator('.maplibregl-canvas')).toHaveCount(1);
  await expect(driver.map.pearl(PARK.name.zh)).toHaveAttribute('aria-pressed', 'true');
});
