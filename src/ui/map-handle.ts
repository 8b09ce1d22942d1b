// What commands the map from outside of it: buttons, a printed sheet, a kiosk's walk.
import type { Camera, CorridorMap, MapTarget } from '../map/contract';

/** What only the one who knows map and state together can do. */
export interface MapWays {
  /** Back to the whole corridor, whatever is selected. */
  reset(): void;
  /** To where the state has the camera, or to what is selected: from a walk, or a finger that never came up. */
  settle(): void;
}

const NOWHERE: MapWays = { reset: () => undefined, settle: () => undefined };

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

  /** The camera on screen and the size of the map in px; null while there is none. */
  get shown(): { readonly camera: Camera; readonly width: number; readonly height: number } | null {
    if (!this.#map || !this.#container) return null;
    const { clientWidth: width, clientHeight: height } = this.#container;
    return { camera: this.#map.view.camera, width, height };
  }

  reset(): void {
    this.#ways.reset();
  }

  settle(): void {
    this.#ways.settle();
  }
}
