// The live drawing of the SVG map: elements are made once, replaced where their drawing changed, and moved.
import type { ParkId } from '../../domain/ids';
import type { Camera, MapSettings, Size } from '../contract';
import type { Scene } from '../scene';
import type { Land } from './ground';
import { atZoom, drawLayer, type Layer } from './layer';
import { markerGroups } from './markers';
import { node, toElement } from './node';
import { definitions, geography, markedParks, transformOf } from './drawing';
import { scaleAt, toUnits } from './units';

const PREFIX = 'map-';
/** A zoom this far from the one that labels were set for sets them anew. */
const LABEL_STEP = 0.25;

interface Drawn {
  readonly element: SVGElement;
  /** The drawing as text, to tell whether it changed. */
  readonly text: string;
}

interface Hung {
  readonly element: SVGElement;
  readonly x: number;
  readonly y: number;
}

export class Surface {
  readonly #scene: Scene;
  #land: Land;
  readonly #svg = toElement(
    node('svg', { 'aria-hidden': 'true', focusable: 'false', class: 'svg-map-drawing' }),
  );
  readonly #ground = toElement(node('g'));
  readonly #above = toElement(node('g'));
  #definitions: SVGElement;
  readonly #layers = new Map<string, Drawn & { readonly layer: Layer }>();
  readonly #groups = new Map<string, Drawn & { readonly marks: readonly Hung[] }>();
  #labelZoom = Number.NaN;
  /** The camera at rest that the labels were set for. */
  #labelled: Camera | null = null;

  constructor(host: HTMLElement, scene: Scene, land: Land) {
    this.#scene = scene;
    this.#land = land;
    this.#definitions = toElement(definitions(scene, land, PREFIX));
    this.#svg.append(this.#definitions, this.#ground, this.#above);
    host.append(this.#svg);
  }

  /** Finer or coarser shores in place of those drawn. */
  setLand(land: Land): void {
    this.#land = land;
    const made = toElement(definitions(this.#scene, land, PREFIX));
    this.#definitions.replaceWith(made);
    this.#definitions = made;
  }

  /** Draws what depends on the settings, but for what `place` hangs; `zoom` is where the camera stands. */
  draw(settings: MapSettings, hovered: ParkId | null, zoom: number): void {
    const { selected, dimmed } = settings;
    const states = { dimmed, marked: markedParks(selected, hovered) };
    for (const layer of geography(this.#scene, this.#land, selected, states, PREFIX)) {
      const text = JSON.stringify(layer);
      const before = this.#layers.get(layer.id);
      if (before?.text === text) continue;
      const element = toElement(drawLayer(layer, zoom));
      replace(this.#ground, before?.element, element);
      this.#layers.set(layer.id, { element, text, layer });
    }
    this.#labelZoom = Number.NaN;
    this.#labelled = null;
  }

  #hang(settings: MapSettings, camera: Camera, size: Size | null): void {
    const { zoom } = camera;
    this.#labelZoom = zoom;
    this.#labelled = size && camera;
    const names = size ? settings.clear?.names(this.#scene, settings, camera, size) : undefined;
    for (const group of markerGroups(this.#scene, settings, zoom, PREFIX, names)) {
      const text = JSON.stringify(group);
      const before = this.#groups.get(group.id);
      if (before?.text === text) continue;
      const element = toElement(node('g', group.attributes));
      const marks = group.marks.map(({ lon, lat, attributes, children }) => {
        const hung = toElement(node('g', attributes, children));
        element.append(hung);
        return { element: hung, ...toUnits(lon, lat) };
      });
      replace(this.#above, before?.element, element);
      this.#groups.set(group.id, { element, text, marks });
    }
  }

  /** Moves everything to where the camera stands; `isAtRest` sets the labels for exactly this view. */
  place(camera: Camera, size: Size, settings: MapSettings, isAtRest: boolean): void {
    const { zoom } = camera;
    const { width, height } = size;
    const isNear = Math.abs(zoom - this.#labelZoom) < LABEL_STEP;
    if (!(isAtRest ? camera === this.#labelled : isNear))
      this.#hang(settings, camera, isAtRest ? size : null);
    this.#ground.setAttribute('transform', transformOf(camera, width, height));
    for (const { element, layer } of this.#layers.values())
      if (layer.width) element.setAttribute('stroke-width', String(atZoom(layer.width, zoom)));
    const centre = toUnits(camera.lon, camera.lat);
    const scale = scaleAt(zoom);
    for (const { marks } of this.#groups.values()) {
      for (const { element, x, y } of marks) {
        const left = ((x - centre.x) * scale + width / 2).toFixed(1);
        const top = ((y - centre.y) * scale + height / 2).toFixed(1);
        element.setAttribute('transform', `translate(${left} ${top})`);
      }
    }
  }
}

function replace(parent: SVGElement, before: SVGElement | undefined, now: SVGElement): void {
  if (before) before.replaceWith(now);
  else parent.append(now);
}
