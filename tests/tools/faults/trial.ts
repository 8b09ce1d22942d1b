// One fault being suffered: a host and a browser of its own, and a clock that says when the visitor saw what.
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { isServed } from '../../browser/offline-page';
import type { FaultRow, View } from './fault-row';
import type { Host } from './host';
import { theMap } from './sights';

export interface Sighting {
  readonly what: string;
  /** Null where it never came. */
  readonly seconds: number | null;
  readonly limit: number;
  readonly reason?: string;
}

const SCREENS = {
  explore: { width: 1280, height: 720 },
  kiosk: { width: 1080, height: 1920 },
} as const;

/** Seconds in which a visitor must be able to tell what is going on. */
const CLEAR = 10;

export class Trial {
  readonly sightings: Sighting[] = [];
  /** What no code has caught. */
  readonly uncaught: string[] = [];
  /** Why it was not suffered to its end. */
  broken: string | null = null;
  readonly #ends: (() => Promise<unknown>)[] = [];
  #began = performance.now();
  #page: Page | null = null;

  constructor(
    readonly fault: FaultRow,
    readonly host: Host,
    readonly browser: Browser,
    readonly release: string,
  ) {}

  get view(): View {
    return this.fault.view;
  }

  get page(): Page {
    if (this.#page === null) throw new Error('No page has been opened.');
    return this.#page;
  }

  /** The address of the view; drawn as SVG unless the fault is one of MapLibre's. */
  address(renderer: 'svg' | 'gl' = 'svg', rest = ''): string {
    const view = this.view === 'kiosk' ? 'view=kiosk&' : '';
    return `${this.host.address}?${view}renderer=${renderer}${rest}`;
  }

  /** A browser of its own for this trial, with an empty page; earlier ones stay. */
  async open(options: BrowserContextOptions = {}, browser = this.browser): Promise<Page> {
    const context = await browser.newContext({
      locale: 'zh-CN',
      reducedMotion: 'reduce',
      viewport: SCREENS[this.view],
      serviceWorkers: this.fault.worker ? 'allow' : 'block',
      ...options,
    });
    return this.adopt(context);
  }

  async adopt(context: BrowserContext): Promise<Page> {
    this.atEnd(() => context.close());
    return this.another(context);
  }

  /** One more page in the same browser. */
  async another(context = this.page.context()): Promise<Page> {
    const page = await context.newPage();
    page.setDefaultTimeout(90_000);
    page.on('pageerror', (error) => this.uncaught.push(error.message));
    this.#page = page;
    return page;
  }

  /** A visit before the fault, after which the worker is installed. */
  async install(): Promise<Page> {
    const page = await this.open();
    await page.goto(this.address());
    await isServed(page);
    return page;
  }

  /** From here on the seconds are counted. */
  begin(): void {
    this.#began = performance.now();
  }

  /** Opens the view, and waits no longer than until it begins to arrive. */
  async visit(renderer: 'svg' | 'gl' = 'svg', rest = ''): Promise<void> {
    this.begin();
    await this.page.goto(this.address(renderer, rest), { waitUntil: 'commit' });
  }

  /** Waits for a sight and writes down when it came. */
  async sees(what: string, sight: Promise<unknown>, limit = CLEAR): Promise<void> {
    try {
      await sight;
      this.sightings.push({ what, limit, seconds: (performance.now() - this.#began) / 1000 });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.sightings.push({ what, limit, seconds: null, reason });
      throw error;
    }
  }

  seesTheMap(what = 'the map', limit = CLEAR): Promise<void> {
    return this.sees(what, theMap(this.page, this.view), limit);
  }

  /** What the screen shows at the end, for looking at. */
  async picture(folder: string, name: string): Promise<void> {
    const path = join(folder, `${name}.png`);
    await this.#page?.screenshot({ path, timeout: 20_000 }).catch(() => undefined);
  }

  /** Called after the picture was taken, the last first. */
  atEnd(end: () => Promise<unknown>): void {
    this.#ends.unshift(end);
  }

  async end(): Promise<void> {
    for (const end of this.#ends) await end().catch(() => undefined);
  }
}
