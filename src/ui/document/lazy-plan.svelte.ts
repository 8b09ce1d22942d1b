// The whole plan on the page: its data, and the parts that show them, fetched together once somebody asks.
import { getContext, setContext } from 'svelte';
import type { WholePlan } from '../../domain/whole-plan';
import type { CorridorState } from '../../state/corridor-state.svelte';
import type * as Parts from './parts';
import type { ShownMarkers } from './layers/shown-markers.svelte';

export interface Whole {
  readonly plan: WholePlan;
  readonly parts: typeof Parts;
  readonly shown: ShownMarkers;
}

export class LazyPlan {
  readonly #choice: CorridorState;
  #whole: Whole | null = $state.raw(null);
  #asked: Promise<void> | null = null;

  constructor(choice: CorridorState) {
    this.#choice = choice;
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
    const plan = await parts.loadWholePlan(this.#choice.corridor);
    this.#whole = { plan, parts, shown: new parts.ShownMarkers(this.#choice, plan) };
  }
}

const KEY = Symbol('late plan');

export function provideLazyPlan(late: LazyPlan): void {
  setContext(KEY, late);
}

/** Undefined where the page has none, as on a kiosk. */
export function useLazyPlan(): LazyPlan | undefined {
  return getContext<LazyPlan | undefined>(KEY);
}
