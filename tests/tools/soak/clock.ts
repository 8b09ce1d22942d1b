// A kiosk's time that can be made to pass. Playwright's own clock is unfit for thousands of steps: each leaves one
// more script in the browser, which is the very thing that is measured here.
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    passTime(ms: number): Promise<void>;
  }
}

/**
 * Runs in the page before its own code. Intervals, the monotonic clock and the clock of frames can be moved forward;
 * each beat of an interval happens at its own time. Timeouts stay real: they wait for workers, contexts and networks.
 */
function installClock(): void {
  const now = performance.now.bind(performance);
  const frame = window.requestAnimationFrame.bind(window);
  const begin = window.setInterval.bind(window);
  const end = window.clearInterval.bind(window);
  const beats = new Map<number, { run: () => void; every: number; due: number }>();
  let ahead = 0;
  performance.now = () => now() + ahead;
  window.requestAnimationFrame = (draw) => frame((time) => draw(time + ahead));
  window.setInterval = ((run: () => void, every: number) => {
    const id = begin(run, every);
    beats.set(id, { run, every, due: performance.now() + every });
    return id;
  }) as typeof window.setInterval;
  window.clearInterval = (id) => {
    end(id);
    beats.delete(Number(id));
  };
  window.passTime = async (ms) => {
    const until = performance.now() + ms;
    for (const beat of beats.values()) beat.due = performance.now() + beat.every;
    for (;;) {
      const [first] = [...beats.values()].sort((a, b) => a.due - b.due);
      if (!first || first.due > until) break;
      ahead += Math.max(0, first.due - performance.now());
      first.due += first.every;
      first.run();
      // What the beat has changed is drawn before the next one.
      await Promise.resolve();
    }
    ahead += Math.max(0, until - performance.now());
    // Movements that would have ended by now end with the next frame.
    await new Promise(frame);
  };
}

export async function giveClock(page: Page): Promise<void> {
  await page.addInitScript(installClock);
}

export const pass = (page: Page, ms: number): Promise<void> =>
  page.evaluate((time) => window.passTime(time), ms);
