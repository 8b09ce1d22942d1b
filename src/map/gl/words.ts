// Words and signs over MapLibre's canvas: those of the SVG map, at the same places. MapLibre itself writes nothing.
import type { Camera, MapSettings, Size } from '../contract';
import type { Scene } from '../scene';
import { LiveMarks } from '../svg/live-marks';
import { node, toElement } from '../svg/node';

export class Words {
  readonly #marks: LiveMarks;

  /** `layer` passes pointer events on to the map. */
  constructor(layer: HTMLElement, scene: Scene) {
    const svg = toElement(
      node('svg', { 'aria-hidden': 'true', focusable: 'false', class: 'map-words' }),
    );
    layer.append(svg);
    this.#marks = new LiveMarks(svg, scene, null);
  }

  /** The settings are others. */
  reset(): void {
    this.#marks.reset();
  }

  place(camera: Camera, size: Size, settings: MapSettings, isAtRest: boolean): void {
    this.#marks.place(camera, size, settings, isAtRest);
  }
}
