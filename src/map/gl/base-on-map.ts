// What MapLibre's map has below ours: the chart, or a base map in its place.
import type { AddProtocolAction, ErrorEvent, GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { BaseBelow, MapSettings } from '../contract';
import type { Scene } from '../scene';
import { OPTIONS } from './options';
import { buildStyle, keepSources, type StyleFiles } from './style';
import type { Words } from './words';
import { wordsAsFeatures, WORDS_SOURCE } from './words-source';

type AddProtocol = (name: string, load: AddProtocolAction) => void;

export class BaseOnMap {
  readonly #map: MapLibreMap;
  readonly #words: Words;
  readonly #scene: Scene;
  readonly #files: StyleFiles;
  readonly #addProtocol: AddProtocol;
  #base: BaseBelow | null = null;
  /** What MapLibre was last told of our words. */
  #told = '';

  constructor(
    map: MapLibreMap,
    words: Words,
    scene: Scene,
    files: StyleFiles,
    addProtocol: AddProtocol,
  ) {
    this.#map = map;
    this.#words = words;
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
    this.#told = '';
    this.clear();
  }

  /** Keeps the words of a base map off ours, at rest. */
  clear(): void {
    if (!this.#base || this.#map.isMoving()) return;
    const source = this.#map.getSource<GeoJSONSource>(WORDS_SOURCE);
    const words = wordsAsFeatures(this.#words.boxes, (x, y) => this.#map.unproject([x, y]));
    const text = JSON.stringify(words);
    if (!source || text === this.#told) return;
    this.#told = text;
    void source.setData(words);
  }

  /** Whether an error is that of the base map: what is ours goes on. */
  owns(event: ErrorEvent): boolean {
    const source =
      'sourceId' in event && typeof event.sourceId === 'string' ? event.sourceId : undefined;
    return this.#base?.owns(event.error.message, source) ?? false;
  }
}
