// What stands over the drawn map in either renderer: buttons for pearls and bay names, and the scale bar.
import './overlay.css';
import type { ParkId } from '../domain/ids';
import type { Bilingual } from '../domain/schema';
import type {
  CorridorMap,
  DrawnMarkers,
  HandEvents,
  MapMarkers,
  MapSettings,
  MapTarget,
} from './contract';
import { metresPerPixel, type Pixel } from './mercator';
import { pearlRadius, spreadAt } from './pearls';
import { SCALE_MAX_PX, scaleBar, scaleLabel } from './scale-bar';
import type { Scene } from './scene';
import { Targets, type TargetEvents } from './targets';
import { BAYS_ON_MAP, PARKS_ON_STRING } from './overlay-messages';

/** What the drawn map itself is called, which takes the keys that pan and zoom. */
export const MAP_NAME: Bilingual = {
  zh: '走廊地图：方向键平移，加减号缩放',
  en: 'Corridor map: arrow keys pan, plus and minus zoom',
};

export interface OverlayEvents {
  onSelect(target: MapTarget): void;
  onHover(park: ParkId | null): void;
  onLook(target: MapTarget): void;
  onFocus(target: MapTarget): void;
}

/** What the buttons over a map tell it, and through it the page. */
export const overlayEvents = (
  map: Pick<CorridorMap, 'hover' | 'fit'>,
  events: HandEvents,
  onFocus: OverlayEvents['onFocus'],
): OverlayEvents => ({
  onSelect: (target) => events.onSelect(target),
  onHover: (park) => {
    map.hover(park);
    events.onHover(park);
  },
  onLook: (target) => map.fit(target),
  onFocus,
});

export class Overlay {
  readonly #scene: Scene;
  readonly #pearls: Targets;
  readonly #bays: Targets;
  readonly #scale: HTMLElement;
  readonly #layer: HTMLElement;
  readonly #events: OverlayEvents;
  readonly #marks = new Map<MapMarkers, DrawnMarkers>();
  /** Follows the camera as it was told last. */
  #placeMarkers: (() => void) | null = null;

  /** `layer` moves and zooms nothing itself but passes pointer events on to the map; `frame` holds still. */
  constructor(layer: HTMLElement, frame: HTMLElement, scene: Scene, events: OverlayEvents) {
    this.#scene = scene;
    this.#layer = layer;
    this.#events = events;
    const targetEvents: TargetEvents = {
      onSelect: (target) => events.onSelect(target),
      onHover: (target) =>
        events.onHover(scene.pearls.find(({ park }) => target?.id === park)?.park ?? null),
      onFocus: (target) => events.onFocus(target),
    };
    this.#bays = new Targets(
      layer,
      BAYS_ON_MAP,
      scene.bays.map(({ id, name }) => ({ key: id, name, target: { kind: 'bay', id } })),
      targetEvents,
    );
    this.#pearls = new Targets(
      layer,
      PARKS_ON_STRING,
      scene.pearls.map(({ id, park, name }) => ({
        key: id,
        name,
        target: { kind: 'park', id: park },
      })),
      targetEvents,
    );
    this.#scale = document.createElement('div');
    this.#scale.className = 'map-scale';
    frame.append(this.#scale);
  }

  describe({ lang, selected, marks, over }: MapSettings): void {
    for (const targets of [this.#pearls, this.#bays]) {
      targets.setLanguage(lang);
      targets.setSelected(selected);
    }
    for (const [given, drawn] of this.#marks) {
      if (marks.includes(given)) continue;
      drawn.destroy();
      this.#marks.delete(given);
    }
    for (const given of marks) {
      const drawn = this.#marks.get(given) ?? given.draw(this.#layer, this.#scene, this.#events);
      this.#marks.set(given, drawn);
      drawn.describe(lang, selected, over);
    }
    this.#placeMarkers?.();
  }

  /** Forgets who used it. */
  letGo(): void {
    this.#pearls.letGo();
    this.#bays.letGo();
  }

  /** Follows the camera: `project` gives container pixels of a position in degrees; `lat` is the centre's. */
  place(project: (lon: number, lat: number) => Pixel, zoom: number, lat: number): void {
    this.#pearls.place(
      this.#scene.pearls.map(({ site }, i) => {
        const at = project(site.lon, site.lat);
        const offset = spreadAt(this.#scene.spreads, i, zoom);
        return { x: at.x + offset.x, y: at.y + offset.y };
      }),
      this.#scene.pearls.map((pearl) => pearlRadius(pearl, zoom) + 1),
    );
    this.#placeMarkers = () => this.#marks.forEach((drawn) => drawn.place(project, zoom));
    this.#placeMarkers();
    this.#bays.place(this.#scene.bays.map(({ label }) => project(label.lon, label.lat)));
    const { km, px } = scaleBar(metresPerPixel(lat, zoom), SCALE_MAX_PX);
    this.#scale.textContent = scaleLabel(km);
    this.#scale.style.width = `${Math.round(px)}px`;
  }

  destroy(): void {
    this.#marks.forEach((drawn) => drawn.destroy());
    this.#pearls.destroy();
    this.#bays.destroy();
    this.#scale.remove();
  }
}
