// What lies over the parks on the map: the layers that are shown, and the place that is selected.
import type { MapMarks } from '../../map/contract';
import type { PlaceMark } from '../../map/marks';
import type { CorridorState } from '../../state/corridor-state.svelte';
import type { LatePlan } from './late-plan.svelte';

const NONE: readonly PlaceMark[] = [];

export class ShownMarks {
  readonly #choice: CorridorState;
  readonly #late: LatePlan | undefined;

  readonly #ofLayers = $derived.by(() => {
    const whole = this.#late?.whole;
    const { corridor, shown } = this.#choice;
    return whole?.parts.marksOfLayers(corridor, whole.plan, shown.layers) ?? NONE;
  });
  /** Of a selected place whose layer is not shown: to select one that is shown draws nothing anew. */
  readonly #added = $derived.by(() => {
    const whole = this.#late?.whole;
    const { corridor, selection } = this.#choice;
    const own = whole?.parts.markOf(corridor, whole.plan, selection) ?? NONE;
    const isShown = own.every(({ key }) => this.#ofLayers.some((mark) => mark.key === key));
    return isShown ? NONE : own;
  });
  /** Null for nothing; a new object where they are others. */
  readonly marks: MapMarks | null = $derived.by(() => {
    const all = this.all;
    return all.length > 0 ? (this.#late?.whole?.parts.marksOver(all) ?? null) : null;
  });

  constructor(choice: CorridorState, late: LatePlan | undefined) {
    this.#choice = choice;
    this.#late = late;
  }

  get all(): readonly PlaceMark[] {
    return [...this.#ofLayers, ...this.#added];
  }
}
