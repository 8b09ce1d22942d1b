// Looks after the kiosk: its clock, its locks, its lamp, its heartbeat, and what the next visitor finds.
import { flushSync, untrack } from 'svelte';
import type { RendererState } from '../../map/contract';
import type { Theme } from '../../map/palette';
import type { Updates } from '../../offline/page/updates';
import type { KioskSession } from '../../state/kiosk-session.svelte';
import { isNightNow } from '../../state/kiosk-times';
import type { Hover } from '../list/hover';
import { MapHandle } from '../map/map-handle';
import { startHeartbeat } from './device/heartbeat';
import { lockDown } from './device/lock';
import { hearPresence } from './device/presence';
import { guardPresses } from './device/press';
import { keepUpToDate } from './device/upkeep';
import { keepAwake } from './device/wake-lock';

const TICK_MS = 1000;
const MINUTE_MS = 60_000;
/** Before it starts again after an error that nothing on the page can mend. */
const RESTART_MS = 4000;

export class IdleReset {
  readonly handle = new MapHandle();
  readonly #session: () => KioskSession;
  readonly #hover: Hover;
  readonly #updates: () => Promise<Updates | null>;
  #minutes = $state(0);
  #isNight = $state(false);
  #map: RendererState['kind'] = 'starting';
  #visit = 0;
  #isBroken = false;

  constructor(session: () => KioskSession, hover: Hover, updates: () => Promise<Updates | null>) {
    this.#session = session;
    this.#updates = updates;
    this.#hover = hover;
    this.#isNight = isNightNow(session().settings.night);
  }

  /** Whole minutes since it began: the beat of the drift. */
  get minutes(): number {
    return this.#minutes;
  }

  get isNight(): boolean {
    return this.#isNight;
  }

  get theme(): Theme {
    if (this.#session().choice.contrast === 'more') return 'contrast';
    return this.#isNight ? 'dark' : 'light';
  }

  readonly onMapState = (state: RendererState): void => {
    this.#map = state.kind;
  };

  /** Begins with everything that runs beside the page; what it returns ends all of it. Untracked: it begins once. */
  readonly begin = (root: HTMLElement): (() => void) => untrack(() => this.#begin(root));

  #begin(root: HTMLElement): () => void {
    const session = this.#session();
    const began = performance.now();
    this.#visit = session.visit;
    const tick = (): void => {
      session.tick();
      this.#minutes = Math.floor((performance.now() - began) / MINUTE_MS);
      this.#isNight = isNightNow(session.settings.night);
      if (session.visit !== this.#visit) this.#tidy(root);
      this.#visit = session.visit;
    };
    const timer = setInterval(tick, TICK_MS);
    const endpoints = [
      lockDown(window),
      hearPresence(window, session),
      guardPresses(window),
      keepAwake(document),
      keepUpToDate(this.#updates(), () => session.presence === 'attract'),
      session.settings.heartbeat ? startHeartbeat(() => this.#pulse(began)) : () => undefined,
    ];
    return () => {
      clearInterval(timer);
      for (const end of endpoints) end();
    };
  }

  #pulse(began: number): Record<string, string> {
    const seconds = Math.round((performance.now() - began) / 1000);
    return { map: this.#map, presence: this.#session().presence, up: String(seconds) };
  }

  /** What the last visitor left behind outside of the state. */
  #tidy(root: HTMLElement): void {
    this.#hover.park = null;
    // The page and the map as the next visitor finds them; only then can what was left behind be told from it.
    flushSync();
    this.handle.map?.letGo();
    this.handle.settle();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    for (const scrolled of [document.documentElement, ...root.querySelectorAll('*')])
      if (scrolled.scrollTop !== 0 || scrolled.scrollLeft !== 0) scrolled.scrollTo(0, 0);
    // The one thing that a page cannot take back by itself.
    if ((window.visualViewport?.scale ?? 1) > 1.01) window.location.reload();
  }

  /** The page cannot be drawn any more: says so, and starts again. */
  onBroken(error: unknown): void {
    console.error(error instanceof Error ? error.message : error);
    if (this.#isBroken) return;
    this.#isBroken = true;
    setTimeout(() => window.location.reload(), RESTART_MS);
  }
}
