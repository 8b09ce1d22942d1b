// WebGL and its workers fail, at the start and later.
import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findChromium, PLAIN_DRAWING } from '../../chromium';
import { inBoth, type Fault } from '../fault';
import { expect, renderer, theMap } from '../sights';
import type { Trial } from '../trial';

/** Seconds for MapLibre to come back, behind a map that is complete meanwhile: drawn in software here. */
const BACK = 60;

/** Small, as every pixel is drawn by the processor; the kiosk enlarges itself less. */
const SCREENS = { explore: { width: 1100, height: 640 }, kiosk: { width: 540, height: 960 } };

/** Loses the context of the map's canvas; gives it back after so many milliseconds, or never. */
function loseContext(page: Page, backAfter: number | null): Promise<void> {
  return page.evaluate((milliseconds) => {
    const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
    const loss = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    loss?.loseContext();
    if (milliseconds !== null) setTimeout(() => loss?.restoreContext(), milliseconds);
  }, backAfter);
}

/** Remembers every worker, so that they can be ended. Without a name in it: those are not the page's to know. */
function rememberWorkers(): void {
  const workers: Worker[] = [];
  window.Worker = new Proxy(Worker, {
    construct(kind, [url, options]: [string | URL, WorkerOptions?]) {
      workers.push(new kind(url, options));
      return workers.at(-1) ?? {};
    },
  });
  document.addEventListener('end-workers', () => workers.forEach((worker) => worker.terminate()));
}

async function withMapLibre(trial: Trial, browser = trial.browser): Promise<Page> {
  const page = await trial.open({ viewport: SCREENS[trial.view] }, browser);
  await page.addInitScript(rememberWorkers);
  await trial.visit('gl');
  await renderer(page, /^ready$/);
  return page;
}

const standIn = async (page: Page, trial: Trial): Promise<void> => {
  await renderer(page, /^(degraded|svg)$/);
  await theMap(page, trial.view);
};

const says = (page: Page, text: string): Promise<void> =>
  expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();

const SIMPLER = '显示简化地图';

export const GRAPHICS: readonly Fault[] = [
  ...inBoth({
    what: 'WebGL missing',
    how: 'Chromium started with --disable-webgl and without its graphics process',
    worker: false,
    async suffer(trial) {
      const args = CHROMIUM_ARGUMENTS.filter((argument) => !/swiftshader|gpu-/.test(argument));
      const browser = await chromium.launch({
        executablePath: findChromium(),
        args: [...args, '--disable-webgl', '--disable-gpu'],
      });
      trial.atEnd(() => browser.close());
      const page = await trial.open({}, browser);
      await trial.visit('gl');
      await trial.seesTheMap('the map (SVG)');
      await renderer(page, /^svg$/);
      if (trial.view === 'explore')
        await trial.sees('and why it is the simpler one', says(page, 'WebGL'));
    },
  }),
  ...inBoth({
    what: 'context lost and restored',
    how: 'WEBGL_lose_context; restored after 200 ms',
    worker: false,
    async suffer(trial) {
      const page = await withMapLibre(trial);
      await loseContext(page, 200);
      trial.begin();
      await trial.sees('the map (SVG stands in)', standIn(page, trial));
      await trial.sees('MapLibre again', renderer(page, /^ready$/), BACK);
    },
  }),
  ...inBoth({
    what: 'context lost for good',
    how: 'WEBGL_lose_context without a return, and once more after the map was built anew',
    worker: false,
    async suffer(trial) {
      const page = await withMapLibre(trial);
      await loseContext(page, null);
      trial.begin();
      await trial.sees('the map (SVG stands in)', standIn(page, trial));
      await trial.sees('MapLibre, built anew', renderer(page, /^ready$/), BACK);
      await loseContext(page, null);
      trial.begin();
      await trial.sees('the second time: the map (SVG stands in)', standIn(page, trial));
      await trial.sees('SVG for good', renderer(page, /^svg$/));
      if (trial.view === 'explore')
        await trial.sees('and why it is the simpler one', says(page, SIMPLER));
    },
  }),
  ...inBoth({
    what: 'graphics process crashed',
    how: 'Browser.crashGpuProcess; Chromium starts it again',
    worker: false,
    async suffer(trial) {
      // Of its own: after some crashes a browser does without graphics, also for other trials.
      const args = [...CHROMIUM_ARGUMENTS, ...PLAIN_DRAWING];
      const browser = await chromium.launch({ executablePath: findChromium(), args });
      trial.atEnd(() => browser.close());
      const page = await withMapLibre(trial, browser);
      const session = await browser.newBrowserCDPSession();
      trial.begin();
      // It may die before it has answered.
      await session.send('Browser.crashGpuProcess').catch(() => undefined);
      await trial.sees('the map (SVG stands in)', standIn(page, trial));
      await trial.sees('MapLibre again, or SVG for good', renderer(page, /^(ready|svg)$/), BACK);
    },
  }),
  ...inBoth({
    what: 'MapLibre’s workers killed',
    how: 'terminate() on each of them; noticed by a sign of life that does not come',
    worker: false,
    async suffer(trial) {
      const page = await withMapLibre(trial);
      await page.evaluate(() => document.dispatchEvent(new Event('end-workers')));
      trial.begin();
      await trial.seesTheMap('the map, as it was drawn');
      await trial.sees('the SVG stands in', standIn(page, trial), BACK);
      await trial.sees('MapLibre, built anew', renderer(page, /^ready$/), BACK);
    },
  }),
  ...inBoth({
    what: 'MapLibre’s worker file: 404',
    how: 'the file is taken off the server',
    worker: false,
    async suffer(trial) {
      trial.host.remove(/assets\/maplibre-gl-worker-/);
      const page = await trial.open();
      await trial.visit('gl');
      await trial.seesTheMap('the map (SVG)');
      await trial.sees('SVG for good', renderer(page, /^svg$/), 60);
      if (trial.view === 'explore') await says(page, SIMPLER);
    },
  }),
];
