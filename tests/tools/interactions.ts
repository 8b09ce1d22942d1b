// From a press to the next paint, on a processor four times slower: a facet toggled, the matrix sorted; twenty of each.
import type { Browser, Page } from '@playwright/test';
import { waitForMap } from './first-view';

const TIMES = 20;
const CPU_SLOWDOWN = 4;

const PRESSES = [
  { what: 'facet toggle', query: '?lang=zh', pressed: '[role=group] button[aria-pressed]' },
  { what: 'matrix sort', query: '?view=plan', pressed: '[role=tabpanel] input[type=radio]' },
] as const;

/** Milliseconds, of so many presses. */
export interface Interaction {
  readonly what: string;
  readonly median: number;
  readonly worst: number;
}

interface Times {
  /** Until script, style and layout are done. */
  readonly work: number;
  /** Until the frame is painted; without a graphics processor mostly the drawing of the map. */
  readonly paint: number;
}

/** Runs in the page: presses one of the matching controls, and waits for the frame that shows what came of it. */
async function press([selector, at]: readonly [string, number]): Promise<Times> {
  const controls = document.querySelectorAll<HTMLElement>(selector);
  const started = performance.now();
  controls[at % controls.length]?.click();
  // The page changes in a microtask of its own, which comes before this one.
  await Promise.resolve();
  document.body.getBoundingClientRect();
  const work = performance.now() - started;
  const paint = await new Promise<number>((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now() - started);
      channel.port2.postMessage(null);
    });
  });
  return { work, paint };
}

/** Runs in the page: until what came before is drawn. */
async function rest(): Promise<void> {
  for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve, 300));
}

function summary(what: string, times: number[]): Interaction {
  times.sort((a, b) => a - b);
  return { what, median: times[TIMES / 2] ?? Number.NaN, worst: times.at(-1) ?? Number.NaN };
}

async function slowPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
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
    const times: Times[] = [];
    for (let time = 1; time <= TIMES; time += 1) {
      await page.evaluate(rest);
      times.push(await page.evaluate(press, [pressed, time] as const));
    }
    found.push(
      summary(
        `${what}, script and layout`,
        times.map(({ work }) => work),
      ),
      summary(
        `${what}, next paint`,
        times.map(({ paint }) => paint),
      ),
    );
    await page.close();
  }
  return found;
}
