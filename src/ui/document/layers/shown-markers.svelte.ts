// What lies over the parks on the map: the layers that are shown, the place that is selected, and what a table draws.
import type { WholePlan } from '../../../domain/whole-plan';
import type { MapMarkers } from '../../../map/contract';
import type { Drawing } from '../../../map/drawings/drawing';
import { drawMarkersOver, markersOver, type PlaceMarker } from '../../../map/markers';
import { pick } from '../../../domain/text';
import { NOTHING_SELECTED } from '../../../state/url-state';
import type { CorridorState } from '../../../state/corridor-state.svelte';
import type { Over } from '../../export/picture/map-sheet';
import { nameOfSelection, targetOf } from '../../map/selection';
import { layerLegend } from './layer-legend';
import { markerOf, markersOfLayers } from './place-markers';

const NONE: readonly PlaceMarker[] = [];
const nothing = (): Drawing | null => null;

export class ShownMarkers {
  readonly #choice: CorridorState;
  readonly #plan: WholePlan;
  #drawn: () => Drawing | null = $state.raw(nothing);

  readonly #ofLayers = $derived.by(() => {
    const { corridor, shown } = this.#choice;
    return markersOfLayers(corridor, this.#plan, shown.layers);
  });
  /** Of a selected place whose layer is not shown: to select one that is shown draws nothing anew. */
  readonly #added = $derived.by(() => {
    const { corridor, selection } = this.#choice;
    const own = markerOf(corridor, this.#plan, selection);
    const isShown = own.every(({ key }) => this.#ofLayers.some((mark) => mark.key === key));
    return isShown ? NONE : own;
  });
  readonly #ofPlaces = $derived.by(() => {
    const all = [...this.#ofLayers, ...this.#added];
    return { all, over: all.length > 0 ? [markersOver(all)] : [] };
  });
  readonly #drawing = $derived(this.#drawn());
  /** Each a new object where it is another one. */
  readonly marks: readonly MapMarkers[] = $derived([
    ...(this.#drawing ? [this.#drawing.over] : []),
    ...this.#ofPlaces.over,
  ]);

  constructor(choice: CorridorState, plan: WholePlan) {
    this.#choice = choice;
    this.#plan = plan;
  }

  /** Draws what a table has to show, as it changes, until the table is left: returns what ends it. */
  draw(drawing: () => Drawing | null): () => void {
    this.#drawn = drawing;
    return () => {
      if (this.#drawn === drawing) this.#drawn = nothing;
    };
  }

  /** The same for a picture of some zoom. */
  get over(): Over {
    const { corridor, lang, shown } = this.#choice;
    const selected = targetOf(this.#choice, this.#plan);
    const name = nameOfSelection(corridor, selected ?? NOTHING_SELECTED, this.#plan);
    return {
      selected,
      selectedName: name ? pick(name, lang) : '',
      legend: (zoom) => ({
        ...layerLegend(corridor, this.#plan, shown.layers, lang, zoom),
        drawing: this.#drawing?.legend?.(lang) ?? [],
      }),
      marks: (scene, zoom) => [
        ...(this.#drawing?.groups(scene, lang, zoom) ?? []),
        ...drawMarkersOver(this.#ofPlaces.all, scene, { lang, selected }, zoom),
      ],
    };
  }
}
