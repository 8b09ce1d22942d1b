// What MapLibre's map has below ours: the chart, or a base map in its place.
import type { AddProtocolAction, ErrorEvent, Map as MapLibreMap } from 'maplibre-gl';
import type { BaseBelow, MapSettings } from '../contract';
import type { Scene } from '../scene';
import { OPTIONS } from './options';
import { buildStyle, keepSources, type StyleFiles } from './style';

type AddProtocol = (name: string, load: AddProtocolAction) => void;

export class BaseOnMap {
  readonly #map: MapLibreMap;
  readonly #scene: Scene;
  readonly #files: StyleFiles;
  readonly #addProtocol: AddProtocol;
  #base: BaseBelow | null = null;

  constructor(map: MapLibreMap, scene: Scene, files: StyleFiles, addProtocol: AddProtocol) {
    this.#map = map;
    this.#scene = scene;
    this.#files = files;
    this.#addProtocol = addProtocol;
  }

  /** Not before the first picture of the chart, which must wait for nobody. Returns whether it is another one. */
  show(settings: MapSettings): boolean {
    const base = settings.base ?? null;
    if (base?.style === this.#base?.style) return false;
    this.#base = base;
    if (base) this.#addProtocol('base', base.load);
    this.#map.setMaxZoom(base?.maxZoom ?? OPTIONS.maxZoom);
    this.restyle(settings);
    return true;
  }

  /** In another language or theme. */
  restyle(settings: MapSettings): void {
    const { lang, theme } = settings;
    const ours = buildStyle(this.#scene, theme, this.#files);
    const style = this.#base?.style(ours, lang, theme) ?? ours;
    this.#map.setStyle(style, { transformStyle: keepSources });
  }

  /** Whether an error is that of the base map: what is ours goes on. */
  owns(event: ErrorEvent): boolean {
    const source =
      'sourceId' in event && typeof event.sourceId === 'string' ? event.sourceId : undefined;
    return this.#base?.owns(event.error.message, source) ?? false;
  }
}
