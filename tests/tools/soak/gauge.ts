// What a page holds on to, after everything that can be let go of was let go of.
import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from '@playwright/test';

export interface Reading {
  /** Bytes. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Resident bytes of the page's own process, and of all the browser's together. */
  readonly renderer: number;
  readonly browser: number;
}

/** Resident bytes of a process; 0 where the system does not tell. */
function residentBytes(id: number): number {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}

export class Gauge {
  readonly #page: CDPSession;
  readonly #browser: CDPSession;

  private constructor(page: CDPSession, browser: CDPSession) {
    this.#page = page;
    this.#browser = browser;
  }

  static async on(page: Page, browser: Browser): Promise<Gauge> {
    const session = await page.context().newCDPSession(page);
    return new Gauge(session, await browser.newBrowserCDPSession());
  }

  async read(): Promise<Reading> {
    // What one collection frees may have held something that only the next one finds.
    for (let round = 0; round < 3; round += 1) await this.#page.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#page.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await this.#page.send('Memory.getDOMCounters');
    const { processInfo } = await this.#browser.send('SystemInfo.getProcessInfo');
    const resident = processInfo.map(({ type, id }) => ({ type, bytes: residentBytes(id) }));
    return {
      heap: usedSize,
      nodes,
      listeners: jsEventListeners,
      // A browser keeps an empty one in reserve.
      renderer: Math.max(...resident.map(({ type, bytes }) => (type === 'renderer' ? bytes : 0))),
      browser: resident.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  }
}
