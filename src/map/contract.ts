// What any renderer of the corridor map can do, and what it tells back. Ids only ever cross this line.
import type { AddProtocolAction, StyleSpecification } from 'maplibre-gl';
import type { Lang, ParkId } from '../domain/ids';
import type { Bounds, Camera, Padding, Pixel } from './mercator';
import type { Theme } from './palette';
import type { Scene } from './scene';
import type { PlacedMapLabel } from './svg/labels';

export type { Camera, Padding } from './mercator';

export type MapTarget =
  | { readonly kind: 'park'; readonly id: string }
  | { readonly kind: 'bay'; readonly id: string }
  | { readonly kind: 'platform'; readonly id: string }
  /** Transport or a body of the whole plan: no part of the scene, so that it says itself where it is. */
  | { readonly kind: 'place'; readonly id: string; readonly around?: Bounds | null };

/** Where a map stands, and what keeps it there when its size changes. */
export interface View {
  readonly camera: Camera;
  /** What it is fitted to, null for the whole corridor; undefined once somebody moved it. */
  readonly fitted: MapTarget | null | undefined;
}

/** In px of the map's container. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface MapSettings {
  readonly lang: Lang;
  readonly theme: Theme;
  /** Parks that the filter leaves out: they fade, they do not vanish. */
  readonly dimmed: ReadonlySet<ParkId>;
  readonly selected: MapTarget | null;
  readonly padding: Padding;
  /** Keeps the map clear of what lies over it; absent until that can be told. */
  readonly clear?: ClearOfPage | undefined;
  /** What lies over the map and is seen: another list whenever that changes. */
  readonly over?: readonly Box[] | undefined;
  /** One finger and the bare wheel are left to the page around; two fingers, and the wheel with a key, are the map's. */
  readonly isCooperative: boolean;
  /** What is drawn over the parks, once somebody asks for it; those of before stay as they are. */
  readonly marks: readonly MapMarkers[];
  /** What is drawn in place of the chart's land and water. */
  readonly base?: BaseBelow | null | undefined;
}

/** A base map that is there to be drawn below ours. */
export interface BaseBelow {
  readonly id: string;
  /** There it ends, and so does the map. */
  readonly maxZoom: number;
  /** Our style with it below. */
  style(ours: StyleSpecification, lang: Lang, theme: Theme): StyleSpecification;
  /** Brings its tiles, which are asked for by `base://…`. */
  readonly load: AddProtocolAction;
  /** Told of an error of the map, with the source that it came from: true where the error is the base map's. */
  owns(message: string, source: string | undefined): boolean;
  /** Draws it as images into the SVG map, below ours; absent where that cannot or need not. */
  place?(drawing: SVGElement, camera: Camera, size: Size, theme: Theme): void;
}

/** Answers of the page about what lies over the map. */
export interface ClearOfPage {
  /** The camera, moved until the target lies under nothing on the page. */
  view(scene: Scene, target: MapTarget, camera: Camera, size: Size): Camera;
  /** A camera that somebody chose: itself, unless what is in sight of the selection lies under something. */
  kept(scene: Scene, settings: MapSettings, camera: Camera, size: Size): Camera;
  /** The same after a change of settings; null where nothing else lies over the map, or the camera may stay. */
  after(
    scene: Scene,
    now: MapSettings,
    before: MapSettings,
    camera: Camera,
    size: Size,
  ): Camera | null;
  /** Every word that finds a place where nothing lies over it; without a size, of a zoom in passing: as near to `before` as can be. */
  names(
    scene: Scene,
    settings: MapSettings,
    camera: Camera,
    size: Size | null,
    before?: readonly PlacedMapLabel[],
  ): readonly PlacedMapLabel[];
}

/** Marks that lie over whichever map is drawn. A new object draws anew. */
export interface MapMarkers {
  /** Draws into a layer that passes the pointer on to the map. */
  draw(layer: HTMLElement, scene: Scene, events: MarkEvents): DrawnMarkers;
  /** What names at rest keep off, in px around a position. */
  readonly taken?: (lang: Lang) => Box & { readonly lon: number; readonly lat: number };
}

export interface MarkEvents {
  onSelect(target: MapTarget): void;
  /** To look at it from near by, without choosing it. */
  onLook(target: MapTarget): void;
  /** A mark took the focus by keyboard, so the map may bring it into view. */
  onFocus(target: MapTarget): void;
}

export interface DrawnMarkers {
  /** `over` is what lies over the map, where that is known. */
  describe(lang: Lang, selected: MapTarget | null, over?: readonly Box[]): void;
  /** Follows the camera: `project` gives container pixels of a position in degrees. */
  place(project: (lon: number, lat: number) => Pixel, zoom: number): void;
  destroy(): void;
}

/** `slow-start`: nothing was wrong, but nothing was drawn in time either. */
export type MapFailure = 'no-webgl' | 'engine-error' | 'slow-start';

/** Why a picture without WebGL is shown for good. */
export type SvgReason = MapFailure | 'chosen' | 'save-data' | 'sandboxed';

/**
 * What is on screen: the SVG while MapLibre is on its way, MapLibre, the SVG while MapLibre is being rebuilt,
 * or the SVG for good.
 */
export type RendererState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'gl-ready' }
  | { readonly kind: 'degraded' }
  | {
      readonly kind: 'svg';
      readonly reason: SvgReason;
      /** Begins with MapLibre once more, where that may succeed. */
      readonly retry?: () => void;
    };

/** What every renderer tells about the hand on the map. */
export interface HandEvents {
  onSelect(target: MapTarget | null): void;
  /** A park under the pointer, so that its row in the list can answer; null when it leaves. */
  onHover(park: ParkId | null): void;
  /** The camera came to rest after a movement that the user made. */
  onCamera(camera: Camera): void;
}

/** The graphics context is gone; it is there again, still empty; everything is drawn on it again. */
export type ContextState = 'lost' | 'back' | 'drawn';

/** What MapLibre tells besides. */
export interface MapEvents extends HandEvents {
  /** The first complete picture is on screen. */
  onReady(): void;
  onFailure(reason: MapFailure): void;
  onContext(now: ContextState): void;
}

export interface CorridorMap {
  /** Applies every setting that differs from the last call; cheap when nothing does. */
  update(settings: MapSettings): void;
  /** Moves the camera to the target, or to the whole corridor for null, clear of the padding; in so many ms. */
  fit(target: MapTarget | null, ms?: number): void;
  moveTo(camera: Camera): void;
  /** Where it stands, even while it moves; another renderer can take it over. */
  readonly view: View;
  /** Takes over a view at once, without a movement. */
  takeView(view: View): void;
  zoomBy(steps: number): void;
  /** Pans by a share of the visible map: 1 is a whole width or height; x to the east, y to the south. */
  panBy(x: number, y: number): void;
  /** Marks a park as pointed at from outside (a row of the list); null unmarks. */
  hover(park: ParkId | null): void;
  /** Forgets every finger that is down, and where the keyboard stood: whoever it was is gone. */
  letGo(): void;
  resize(): void;
  destroy(): void;
}

/** The map drawn by MapLibre, which depends on a graphics context and on workers that may die. */
export interface GlCorridorMap extends CorridorMap {
  /** Asks context and workers for a sign of life; starts workers anew where they keep silent. */
  heartbeat(): Promise<'alive' | 'revived' | 'dead'>;
}

/** The map that needs nothing but the page. */
export interface SvgCorridorMap extends CorridorMap {
  /** A hand or a movement has the map: no moment to put another in its place. */
  readonly isBusy: boolean;
}

/** How either map is made, in an element of its own. */
export interface Renderers {
  /** Draws at once into an empty element. */
  svg(host: HTMLElement, settings: MapSettings, events: HandEvents): SvgCorridorMap;
  /** Fetches MapLibre and draws behind; rejects where that fails. */
  gl(
    host: HTMLElement,
    settings: MapSettings,
    view: View,
    events: MapEvents,
  ): Promise<GlCorridorMap>;
}

export interface SupervisorEvents extends HandEvents {
  onState(state: RendererState): void;
}
