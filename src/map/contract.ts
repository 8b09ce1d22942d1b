// What any renderer of the corridor map can do, and what it tells back. Ids only ever cross this line.
import type { Lang, ParkId } from '../domain/ids';
import type { Theme } from './palette';

export type MapTarget =
  | { readonly kind: 'park'; readonly id: string }
  | { readonly kind: 'bay'; readonly id: string }
  | { readonly kind: 'platform'; readonly id: string };

/** Centre in WGS84 degrees; zoom as in MapLibre (512 px tiles). */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

/** Pixels of the container that something else covers. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface MapSettings {
  readonly lang: Lang;
  readonly theme: Theme;
  /** Parks that the filter leaves out: they fade, they do not vanish. */
  readonly dimmed: ReadonlySet<ParkId>;
  readonly selected: MapTarget | null;
  readonly padding: Padding;
}

export type MapFailure = 'no-webgl' | 'engine-error';

export interface MapEvents {
  onSelect(target: MapTarget | null): void;
  /** A park under the pointer, so that its row in the list can answer; null when it leaves. */
  onHover(park: ParkId | null): void;
  /** The camera came to rest after a movement that the user made. */
  onCamera(camera: Camera): void;
  /** The first complete picture is on screen. */
  onReady(): void;
  onFailure(reason: MapFailure): void;
}

export interface CorridorMap {
  /** Applies every setting that differs from the last call; cheap when nothing does. */
  update(settings: MapSettings): void;
  /** Moves the camera to the target, or to the whole corridor for null, clear of the padding. */
  fit(target: MapTarget | null): void;
  moveTo(camera: Camera): void;
  zoomBy(steps: number): void;
  /** Pans by a share of the visible map: 1 is a whole width or height; x to the east, y to the south. */
  panBy(x: number, y: number): void;
  /** Marks a park as pointed at from outside (a row of the list); null unmarks. */
  hover(park: ParkId | null): void;
  resize(): void;
  destroy(): void;
}
