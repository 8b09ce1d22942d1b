// The graphics context lost and given back, again and again, while somebody uses the kiosk.
import type { Page } from '@playwright/test';
import { waitForMap } from '../first-view';
import { Chance } from './chance';
import { lossCriteria, type Criterion, type ReadingAt } from './criteria';
import { faultsOf } from './faults';
import { Gauge } from './gauge';
import { Hands } from './hands';
import { openKiosk } from './kiosk';
import type { Options } from './options';
import { visit } from './visit';

/** Runs in the page: loses the context of the map's canvas until the SVG stands in, and gives it back. */
async function loseContext(): Promise<void> {
  const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
  const loss = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
  if (!loss) throw new Error('There is no graphics context to lose.');
  loss.loseContext();
  while (document.documentElement.dataset.map !== 'degraded')
    await new Promise((resolve) => setTimeout(resolve, 20));
  loss.restoreContext();
}

const canvases = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('canvas').length);

export async function soakLosses(options: Options): Promise<Criterion[]> {
  const { page, browser, close } = await openKiosk('gl');
  const faults = faultsOf(page);
  const readings: ReadingAt[] = [];
  let most = 0;
  try {
    const hands = await Hands.on(page);
    const gauge = await Gauge.on(page, browser);
    const chance = new Chance(options.seed);
    for (let loss = 1; loss <= options.losses; loss += 1) {
      if (loss % 5 === 0) await visit(hands, chance);
      await page.context().setOffline(false);
      await page.evaluate(loseContext);
      await waitForMap(page);
      most = Math.max(most, await canvases(page));
      const reading = { at: loss, ...(await gauge.read()) };
      readings.push(reading);
      console.log(JSON.stringify(reading));
    }
  } finally {
    await close();
  }
  for (const fault of faults) console.log(fault);
  return [
    ...lossCriteria(
      readings.filter(({ at }) => at > options.warmUpLosses),
      options.limits,
    ),
    { what: 'canvases at a time', measured: most, limit: 1, unit: '' },
    { what: 'faults', measured: faults.size, limit: 0, unit: '' },
  ];
}
