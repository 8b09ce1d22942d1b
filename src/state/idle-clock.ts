// Tells whether somebody is using the kiosk: in use, asked whether still there, or left to itself.

export type Presence = 'attract' | 'active' | 'asking';

export interface IdleTimes {
  /** Seconds. */
  readonly idle: number;
  readonly ask: number;
}

export class IdleClock {
  readonly #idleMs: number;
  readonly #askMs: number;
  readonly #now: () => number;
  #presence: Presence = 'attract';
  #since: number;

  /** `now` gives milliseconds of a clock that nobody can set (`performance.now`), so that no date matters. */
  constructor({ idle, ask }: IdleTimes, now: () => number) {
    this.#idleMs = idle * 1000;
    this.#askMs = ask * 1000;
    this.#now = now;
    this.#since = now();
  }

  get presence(): Presence {
    return this.#presence;
  }

  /** Whole seconds left to answer; 0 unless it asks. */
  get remaining(): number {
    if (this.#presence !== 'asking') return 0;
    const left = this.#idleMs + this.#askMs - (this.#now() - this.#since);
    return Math.max(0, Math.ceil(left / 1000));
  }

  /** A hand, a key or a wheel. */
  touch(): void {
    this.#since = this.#now();
    this.#presence = 'active';
  }

  /** Something moved that may be the end of an earlier movement: it keeps a visit going and begins none. */
  stir(): void {
    if (this.#presence === 'active') this.#since = this.#now();
  }

  /** Looks at the time; the visit is over when this turns to `attract`. */
  tick(): Presence {
    const quiet = this.#now() - this.#since;
    if (this.#presence !== 'attract') {
      if (quiet >= this.#idleMs + this.#askMs) this.#presence = 'attract';
      else this.#presence = quiet >= this.#idleMs ? 'asking' : 'active';
    }
    return this.#presence;
  }

  /** The visitor says that the visit is over. */
  leave(): void {
    this.#presence = 'attract';
  }
}
