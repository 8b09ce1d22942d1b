// The live drawing of the SVG map: elements are made once, replaced where their drawing changed, and moved.
import type { ParkId } from '../../domain/ids';
import type { Camera, MapSettings, Size } from '../contract';
import { levelAt, type Level, type Scene } from '../scene';
import type { Land } from './ground';
import { atZoom, drawLayer, type Layer } from './layer';
import { LiveMarks } from './live-marks';
import { node, toElement } from './node';
import { definitions, geography, markedParks, transformOf } from './drawing';

const PREFIX = 'map-';

interface Drawn {
  readonly element: SVGElement;
  /** The drawing as text, to tell whether it changed. */
  readonly text: string;
}

export class Surface {
  readonly #scene: Scene;
  #land: Land;
  readonly #svg = toElement(
    node('svg', { 'aria-hidden': 'true', focusable: 'false', class: 'svg-map-drawing' }),
  );
  readonly #ground = toElement(node('g'));
  #definitions = toElement(node('defs'));
  /** What of the string is drawn. */
  #level: Level | null = null;
  #hovered: ParkId | null = null;
  readonly #layers = new Map<string, Drawn & { readonly layer: Layer }>();
  readonly #marks: LiveMarks;

  constructor(host: HTMLElement, scene: Scene, land: Land) {
    this.#scene = scene;
    this.#land = land;
    const above = toElement(node('g'));
    this.#svg.append(this.#definitions, this.#ground, above);
    this.#marks = new LiveMarks(above, scene, PREFIX);
    host.append(this.#svg);
  }

  /** Finer or coarser shores in place of those drawn. */
  setLand(land: Land): void {
    this.#land = land;
    this.#level = null;
  }

  #define(zoom: number): void {
    const level = levelAt(this.#scene, zoom);
    if (level === this.#level) return;
    this.#level = level;
    const made = toElement(definitions(this.#scene, this.#land, PREFIX, zoom));
    this.#definitions.replaceWith(made);
    this.#definitions = made;
  }

  /** Draws what depends on the settings, but for what `place` hangs; `zoom` is where the camera stands. */
  draw(settings: MapSettings, hovered: ParkId | null, zoom: number): void {
    this.#hovered = hovered;
    this.#define(zoom);
    const { selected, dimmed } = settings;
    const states = { dimmed, marked: markedParks(selected, hovered) };
    for (const layer of geography(this.#scene, this.#land, selected, states, PREFIX, zoom)) {
      const text = JSON.stringify(layer);
      const before = this.#layers.get(layer.id);
      if (before?.text === text) continue;
      const element = toElement(drawLayer(layer, zoom));
      replace(this.#ground, before?.element, element);
      this.#layers.set(layer.id, { element, text, layer });
    }
    this.#marks.reset();
  }

  /** Moves everything to where the camera stands; `isAtRest` sets the names for exactly this view. */
  place(camera: Camera, size: Size, settings: MapSettings, isAtRest: boolean): void {
    const { zoom } = camera;
    const { width, height } = size;
    if (levelAt(this.#scene, zoom) !== this.#level) this.draw(settings, this.#hovered, zoom);
    this.#ground.setAttribute('transform', transformOf(camera, width, height));
    for (const { element, layer } of this.#layers.values())
      if (layer.width) element.setAttribute('stroke-width', String(atZoom(layer.width, zoom)));
    settings.base?.place?.(this.#svg, camera, size, settings.theme);
    this.#marks.place(camera, size, settings, isAtRest);
  }
}

function replace(parent: SVGElement, before: SVGElement | undefined, now: SVGElement): void {
  if (before) before.replaceWith(now);
  else parent.append(now);
}
