// A visit to the kiosk: who is there, what is open, where the walk along the string stands; and how it ends.
import type { GroupId } from '../domain/ids';
import type { CorridorState } from './corridor-state.svelte';
import { IdleClock, type Presence } from './idle-clock';
import type { KioskSettings } from './kiosk-settings';

export const TABS = ['bay', 'industry', 'park'] as const;
export type Tab = (typeof TABS)[number];

/** What lies over the page. */
export type Sheet = 'none' | 'about' | 'phone';

export class KioskSession {
  readonly choice: CorridorState;
  readonly settings: KioskSettings;
  readonly #now: () => number;
  readonly #clock: IdleClock;
  #walkBegan: number;
  #presence: Presence = $state('attract');
  #remaining = $state(0);
  #tab: Tab = $state('bay');
  #group: GroupId | null = $state(null);
  #sheet: Sheet = $state('none');
  #visit = $state(0);
  #step = $state(0);

  /** `now` gives milliseconds of a clock that nobody can set. */
  constructor(choice: CorridorState, settings: KioskSettings, now: () => number) {
    this.choice = choice;
    this.settings = settings;
    this.#now = now;
    this.#clock = new IdleClock(settings, now);
    this.#walkBegan = now();
  }

  get presence(): Presence {
    return this.#presence;
  }

  /** Seconds left to say that somebody is there. */
  get remaining(): number {
    return this.#remaining;
  }

  get tab(): Tab {
    return this.#tab;
  }

  /** The industry group that is looked at. */
  get group(): GroupId | null {
    return this.#group;
  }

  get sheet(): Sheet {
    return this.#sheet;
  }

  /** Counts the visits that ended, so that what belongs to one can be made anew for the next. */
  get visit(): number {
    return this.#visit;
  }

  /** Half stops walked since the kiosk was left: one language in the first half of each stop, the other in the second. */
  get step(): number {
    return this.#step;
  }

  /** A finger, a key or a wheel: somebody is there. */
  touch(): void {
    this.#clock.touch();
    this.#look();
  }

  /** Something still moves; it keeps a visit going and begins none. */
  stir(): void {
    this.#clock.stir();
  }

  /** Looks at the time; to be called every second. */
  tick(): void {
    this.#clock.tick();
    this.#look();
  }

  /** Opens one of the three ways in, from wherever the visitor is. */
  showTab(tab: Tab): void {
    this.#tab = tab;
    this.#clear();
  }

  showGroup(group: GroupId): void {
    this.#clear();
    this.#tab = 'industry';
    this.#group = group;
    this.choice.toggleGroup(group);
  }

  open(sheet: Sheet): void {
    this.#sheet = sheet;
  }

  /** Ends the visit: everything as the next visitor should find it. */
  leave(): void {
    this.#clock.leave();
    this.#look();
  }

  #clear(): void {
    this.#group = null;
    this.choice.clearFilter();
    this.choice.clearSelection();
  }

  #look(): void {
    const before = this.#presence;
    this.#presence = this.#clock.presence;
    this.#remaining = this.#clock.remaining;
    if (this.#presence !== 'attract') return;
    if (before !== 'attract') this.#reset();
    const half = this.settings.stop * 500;
    this.#step = Math.floor((this.#now() - this.#walkBegan) / half);
  }

  #reset(): void {
    this.choice.apply(this.settings.home);
    this.#tab = 'bay';
    this.#group = null;
    this.#sheet = 'none';
    this.#walkBegan = this.#now();
    this.#visit += 1;
  }
}
