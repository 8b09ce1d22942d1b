// Words and signs over MapLibre's canvas: those of the SVG map, at the same places. MapLibre itself writes nothing.
import type { Camera, MapSettings, Size } from '../contract';
import { cssZoomOf } from '../css-zoom';
import type { Scene } from '../scene';
import type { Box } from '../svg/label-boxes';
import { LiveMarks } from '../svg/live-marks';
import { node, toElement } from '../svg/node';

export class Words {
  readonly #marks: LiveMarks;
  readonly #layer: HTMLElement;
  readonly #svg: SVGElement;

  /** `layer` passes pointer events on to the map. */
  constructor(layer: HTMLElement, scene: Scene) {
    const svg = toElement(
      node('svg', { 'aria-hidden': 'true', focusable: 'false', class: 'map-words' }),
    );
    layer.append(svg);
    [this.#layer, this.#svg] = [layer, svg];
    this.#marks = new LiveMarks(svg, scene, null);
  }

  /** The settings are others. */
  reset(): void {
    this.#marks.reset();
  }

  /** Of each line of words, in px of the map; to be asked for at rest only, as it lays the page out. */
  get boxes(): readonly Box[] {
    const { left, top } = this.#svg.getBoundingClientRect();
    const zoom = cssZoomOf(this.#layer);
    return [...this.#svg.querySelectorAll('text')].map((words) => {
      const box = words.getBoundingClientRect();
      return {
        left: (box.left - left) / zoom,
        top: (box.top - top) / zoom,
        right: (box.right - left) / zoom,
        bottom: (box.bottom - top) / zoom,
      };
    });
  }

  place(camera: Camera, size: Size, settings: MapSettings, isAtRest: boolean): void {
    this.#marks.place(camera, size, settings, isAtRest);
  }
}
