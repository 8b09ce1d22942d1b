// From a press to the next paint, on a processor four times slower: a facet toggled, the matrix sorted; twenty of each.
import type { Browser, Page } from '@playwright/test';
import { waitForMap } from './first-view';

const TIMES = 20;
const CPU_SLOWDOWN = 4;

const PRESSES = [
  { what: 'facet toggle', query: '?lang=zh', pressed: '[role=group] button[aria-pressed]' },
  { what: 'matrix sort', query: '?view=plan', pressed: '[role=tabpanel] input[type=radio]' },
] as const;

/** Milliseconds. */
export interface Interaction {
  readonly what: string;
  readonly median: number;
  readonly worst: number;
}

/** Runs in the page: presses one of the matching controls, and waits for the frame that shows what came of it. */
function press([selector, at]: readonly [string, number]): Promise<number> {
  return new Promise((resolve) => {
    const controls = document.querySelectorAll<HTMLElement>(selector);
    const started = performance.now();
    controls[at % controls.length]?.click();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now() - started);
      channel.port2.postMessage(null);
    });
  });
}

async function slowPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  return page;
}

/** What a person waits for after a press, with the map drawn beside it. */
export async function interactions(browser: Browser, address: string): Promise<Interaction[]> {
  const found: Interaction[] = [];
  for (const { what, query, pressed } of PRESSES) {
    const page = await slowPage(browser);
    await page.goto(`${address}/${query}`);
    await waitForMap(page);
    await page.locator(pressed).first().waitFor();
    const times: number[] = [];
    for (let time = 1; time <= TIMES; time += 1) {
      times.push(await page.evaluate(press, [pressed, time] as const));
      await page.waitForTimeout(100);
    }
    times.sort((a, b) => a - b);
    found.push({ what, median: times[TIMES / 2] ?? NaN, worst: times.at(-1) ?? NaN });
    await page.close();
  }
  return found;
}
