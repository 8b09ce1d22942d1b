// Keeps below the map what is asked for: opens it, goes back to the chart where it fails, and tries again after a minute.
import type { Basemap } from '../../domain/basemaps';
import type { BaseBelow } from '../contract';
import { asFault, BaseFault } from './base-fault';
import { BASE, below } from './below';
import type { OpenBase, Pictures } from './open-base';
import { NoTile } from './protocol';

export const RETRY_MS = 60_000;
/** What may be the fault of one tile alone is looked into so often at most. */
const LOOK_AGAIN_MS = 5000;

/** What is there to be drawn, by MapLibre or by images. */
export interface OpenedBase extends BaseBelow {
  readonly pictures?: Pictures | undefined;
}

/** `fault` stays until the base map is drawn or given up. */
export interface BaseState {
  readonly below: OpenedBase | null;
  readonly fault: BaseFault | null;
}

export type Open = (base: Basemap) => Promise<OpenBase>;

export class BaseKeeper {
  readonly #open: Open;
  readonly #tell: (state: BaseState) => void;
  #wanted: Basemap | null = null;
  #state: BaseState = { below: null, fault: null };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lookedAgain = -Infinity;

  constructor(open: Open, tell: (state: BaseState) => void) {
    this.#open = open;
    this.#tell = tell;
  }

  /** Another base map, or the chart for null. The one before stays until that is known to be there. */
  want(base: Basemap | null): void {
    if (base === this.#wanted) return;
    clearTimeout(this.#timer);
    this.#wanted = base;
    this.#lookedAgain = -Infinity;
    if (base === null) this.#become({ below: null, fault: null });
    else void this.#try(base);
  }

  #become(state: BaseState): void {
    this.#state = state;
    this.#tell(state);
  }

  async #try(base: Basemap): Promise<void> {
    try {
      const opened = await this.#open(base);
      if (base === this.#wanted) this.#become({ below: this.#belowOf(base, opened), fault: null });
    } catch (error) {
      this.#fail(base, asFault(error));
    }
  }

  #fail(base: Basemap, fault: BaseFault): void {
    if (base !== this.#wanted) return;
    clearTimeout(this.#timer);
    console.warn(`base map ${base.id}: ${fault.message}`);
    this.#become({ below: null, fault });
    this.#timer = setTimeout(() => void this.#try(base), RETRY_MS);
  }

  /** One tile did not come, which may be chance: whether the base map is still there decides. */
  async #lookAgain(base: Basemap): Promise<void> {
    if (this.#state.below === null || performance.now() - this.#lookedAgain < LOOK_AGAIN_MS) return;
    this.#lookedAgain = performance.now();
    await this.#open(base).catch((error: unknown) => this.#fail(base, asFault(error)));
  }

  #suspect(base: Basemap, fault: BaseFault): void {
    if (base !== this.#wanted || this.#state.below === null) return;
    if (fault.kind === 'unreachable') void this.#lookAgain(base);
    else this.#fail(base, fault);
  }

  /** Another renderer may draw what the one before could not. */
  again(): void {
    const base = this.#wanted;
    if (base === null || this.#state.fault === null) return;
    clearTimeout(this.#timer);
    void this.#try(base);
  }

  #belowOf(base: Basemap, { draw, tile, pictures }: OpenBase): OpenedBase {
    return {
      id: base.id,
      pictures,
      maxZoom: base.maxZoom,
      style: (ours, lang, theme) => below(ours, draw(lang, theme)),
      load: async ({ url }, { signal }) => {
        try {
          return { data: await tile(url, signal) };
        } catch (error) {
          if (!signal.aborted && !(error instanceof NoTile)) this.#suspect(base, asFault(error));
          throw error;
        }
      },
      owns: (message, source) => {
        // What is wrong with a style of others as a whole is told without a source.
        if (source === undefined && base.kind === 'style')
          this.#fail(base, new BaseFault('forbidden', message));
        else if (source?.startsWith(`${BASE}/`)) void this.#lookAgain(base);
        else return false;
        return true;
      },
    };
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#wanted = null;
  }
}
