// What a first visit really fetches, seen by serving the built folder to a browser until its map is complete.
import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findChromium, PLAIN_DRAWING } from './chromium';
import { serve } from './static-server';

/** Fonts that only a machine without a Chinese face of its own fetches. */
const FALLBACK_FONT = /(^|\/)fonts\/text-[^/]*\.woff2$/;

/** Milliseconds; drawing WebGL in software on a busy machine is slow. */
const MAP_TIMEOUT = 90_000;

/** Waits until the map that is wanted has drawn its picture; fails with a sentence when another one stays. */
export async function waitForMap(page: Page, wanted: 'ready' | 'svg' = 'ready'): Promise<void> {
  const state = await page
    .waitForFunction(
      () => {
        const state = document.documentElement.dataset.map;
        return state === 'ready' || state === 'svg' ? state : undefined;
      },
      undefined,
      { timeout: MAP_TIMEOUT },
    )
    .then((handle) => handle.jsonValue());
  if (state !== wanted) throw new Error(`The map is ${state}, where ${wanted} was expected.`);
}

/** Paths of the files that the first view of a wide screen fetched, relative to the folder. */
export async function firstView(folder: string): Promise<string[]> {
  const server = await serve(folder);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...CHROMIUM_ARGUMENTS, ...PLAIN_DRAWING],
  });
  try {
    const page = await browser.newPage({
      locale: 'zh-CN',
      viewport: { width: 1440, height: 900 },
      // The worker comes after the view, and fetches everything.
      serviceWorkers: 'block',
    });
    await page.goto(server.address);
    await waitForMap(page);
    return server.requested().filter((path) => !FALLBACK_FONT.test(path));
  } finally {
    await browser.close();
    await server.close();
  }
}
