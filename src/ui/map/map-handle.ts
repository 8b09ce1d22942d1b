// What commands the map from outside of it: buttons, a printed sheet, a kiosk's walk.
import type { CorridorMap, MapMarkers, MapTarget, Padding, View } from '../../map/contract';

/** What only the one who knows map and state together can do. */
export interface MapWays {
  /** Back to the whole corridor, whatever is selected. */
  reset(): void;
  /** To where the state has the camera, or to what is selected: from a walk, or a finger that never came up. */
  settle(): void;
  /** How much of the map other things cover. */
  padding(): Padding;
  /** Draws these beside what the page's tables and layers draw, in place of those before. */
  mark(besides: readonly MapMarkers[]): void;
}

const NOWHERE: MapWays = {
  reset: () => undefined,
  settle: () => undefined,
  padding: () => ({ top: 0, right: 0, bottom: 0, left: 0 }),
  mark: () => undefined,
};

export class MapHandle {
  #map: CorridorMap | null = null;
  #container: HTMLElement | null = null;
  #ways: MapWays = NOWHERE;
  /** Takes what is tapped on the map, null for the open map; true where it is not to be selected. */
  taker: ((tapped: MapTarget | null) => boolean) | null = null;

  /** Told when there is a map, and with null when there is none any more. */
  connect(map: CorridorMap | null, container: HTMLElement, ways: MapWays): void {
    this.#map = map;
    this.#container = container;
    this.#ways = map ? ways : NOWHERE;
  }

  /** The element of the map; null while there is none. */
  get container(): HTMLElement | null {
    return this.#container;
  }

  /** Null while there is none. */
  get map(): CorridorMap | null {
    return this.#map;
  }

  /** Where the map stands, and its size in px with how much of it is covered; null while there is none. */
  get shown():
    (View & { readonly width: number; readonly height: number; readonly padding: Padding }) | null {
    if (!this.#map || !this.#container) return null;
    const { clientWidth: width, clientHeight: height } = this.#container;
    return { ...this.#map.view, width, height, padding: this.#ways.padding() };
  }

  reset(): void {
    this.#ways.reset();
  }

  settle(): void {
    this.#ways.settle();
  }

  mark(besides: readonly MapMarkers[]): void {
    this.#ways.mark(besides);
  }
}
