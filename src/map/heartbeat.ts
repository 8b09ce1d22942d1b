// Listens for signs of life of MapLibre's workers, which can die without a word.
import type { GlCorridorMap } from './contract';

export class Heartbeat {
  readonly #every: number;
  readonly #onDead: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Milliseconds between two signs. */
  constructor(every: number, onDead: () => void) {
    this.#every = every;
    this.#onDead = onDead;
  }

  begin(map: Pick<GlCorridorMap, 'heartbeat'>): void {
    this.end();
    this.#timer = setTimeout(() => void this.#listen(map), this.#every);
  }

  async #listen(map: Pick<GlCorridorMap, 'heartbeat'>): Promise<void> {
    const timer = this.#timer;
    // A hidden page is allowed to sleep.
    const pulse = document.hidden ? 'alive' : await map.heartbeat().catch(() => 'dead' as const);
    // It may have been ended or begun anew in the meantime.
    if (this.#timer !== timer) return;
    if (pulse === 'dead') this.#onDead();
    else this.begin(map);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
