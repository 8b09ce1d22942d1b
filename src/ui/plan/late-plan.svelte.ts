// The whole plan on the page: its data, and the parts that show them, fetched together once somebody asks.
import { getContext, setContext } from 'svelte';
import type { Corridor } from '../../domain/corridor';
import type { WholePlan } from '../../domain/whole-plan';
import type * as Parts from './parts';

export interface Whole {
  readonly plan: WholePlan;
  readonly parts: typeof Parts;
}

export class LatePlan {
  readonly #corridor: Corridor;
  #whole: Whole | null = $state.raw(null);
  #asked: Promise<void> | null = null;

  constructor(corridor: Corridor) {
    this.#corridor = corridor;
  }

  /** Null until it has been asked for and has come. */
  get whole(): Whole | null {
    return this.#whole;
  }

  /** Fetches it; safe to call often, tries again after a failure. Rejects where it cannot be had. */
  async need(): Promise<true> {
    this.#asked ??= this.#fetch().catch((error: unknown) => {
      this.#asked = null;
      throw error;
    });
    await this.#asked;
    return true;
  }

  async #fetch(): Promise<void> {
    const parts = await import('./parts');
    this.#whole = { plan: await parts.loadWholePlan(this.#corridor), parts };
  }
}

const KEY = Symbol('late plan');

export function provideLatePlan(late: LatePlan): void {
  setContext(KEY, late);
}

/** Undefined where the page has none, as on a kiosk. */
export function useLatePlan(): LatePlan | undefined {
  return getContext<LatePlan | undefined>(KEY);
}
