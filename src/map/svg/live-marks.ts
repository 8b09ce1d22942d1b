// The live words and signs of a map, in either renderer: made once, hung anew where their drawing changed, and moved.
import type { Camera, MapSettings, Size } from '../contract';
import type { Scene } from '../scene';
import type { PlacedMapLabel } from './labels';
import { markerGroups } from './markers';
import { node, toElement } from './node';
import { scaleAt, toUnits } from './units';

/** A zoom this far from the one that names were set for sets them anew. */
const NAMES_STEP = 0.25;

interface Hung {
  readonly element: SVGElement;
  readonly x: number;
  readonly y: number;
}

interface Group {
  readonly element: SVGElement;
  /** The drawing as text, to tell whether it changed. */
  readonly text: string;
  readonly marks: readonly Hung[];
}

export class LiveMarks {
  readonly #parent: SVGElement;
  readonly #scene: Scene;
  readonly #prefix: string | null;
  readonly #groups = new Map<string, Group>();
  #namesZoom = Number.NaN;
  #names: readonly PlacedMapLabel[] | undefined;
  /** The camera at rest that the names were set for. */
  #restedAt: Camera | null = null;

  /** `prefix` as for `markerGroups`. */
  constructor(parent: SVGElement, scene: Scene, prefix: string | null) {
    this.#parent = parent;
    this.#scene = scene;
    this.#prefix = prefix;
  }

  /** The settings are others: the next `place` hangs all anew. */
  reset(): void {
    this.#namesZoom = Number.NaN;
    this.#restedAt = null;
  }

  #hang(settings: MapSettings, camera: Camera, size: Size | null): void {
    this.#namesZoom = camera.zoom;
    this.#restedAt = size && camera;
    const { zoom } = camera;
    this.#names = settings.clear?.names(this.#scene, settings, camera, size, this.#names);
    for (const group of markerGroups(this.#scene, settings, zoom, this.#prefix, this.#names)) {
      const text = JSON.stringify(group);
      const before = this.#groups.get(group.id);
      if (before?.text === text) continue;
      const element = toElement(node('g', group.attributes));
      const marks = group.marks.map(({ lon, lat, attributes, children }) => {
        const hung = toElement(node('g', attributes, children));
        element.append(hung);
        return { element: hung, ...toUnits(lon, lat) };
      });
      if (before) before.element.replaceWith(element);
      else this.#parent.append(element);
      this.#groups.set(group.id, { element, text, marks });
    }
  }

  /** Moves everything to where the camera stands; `isAtRest` sets the names for exactly this view. */
  place(camera: Camera, size: Size, settings: MapSettings, isAtRest: boolean): void {
    const isNear = Math.abs(camera.zoom - this.#namesZoom) < NAMES_STEP;
    if (!(isAtRest ? camera === this.#restedAt : isNear))
      this.#hang(settings, camera, isAtRest ? size : null);
    const centre = toUnits(camera.lon, camera.lat);
    const scale = scaleAt(camera.zoom);
    for (const { marks } of this.#groups.values()) {
      for (const { element, x, y } of marks) {
        const left = ((x - centre.x) * scale + size.width / 2).toFixed(1);
        const top = ((y - centre.y) * scale + size.height / 2).toFixed(1);
        element.setAttribute('transform', `translate(${left} ${top})`);
      }
    }
  }
}
