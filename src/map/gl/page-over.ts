// Tells MapLibre what of the page lies over the map, so that it sets its names beside it.
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Box, MapSettings } from '../contract';

const NAMES = ['chosen-name', 'park-names', 'bay-names', 'districts', 'transport'];
/** Of a name's halo, in px. */
const AIR = 1;

/** What of the boxes is in a map of this size, and its four edges, where a name would be cut. */
function inMap(boxes: readonly Box[], width: number, height: number): readonly Box[] {
  const inside = boxes.map(({ left, top, right, bottom }) => ({
    left: Math.max(left, 0),
    top: Math.max(top, 0),
    right: Math.min(right, width),
    bottom: Math.min(bottom, height),
  }));
  return [
    ...inside.filter(({ left, top, right, bottom }) => left < right && top < bottom),
    { left: 0, top: 0, right: 0, bottom: height },
    { left: width, top: 0, right: width, bottom: height },
    { left: 0, top: 0, right: width, bottom: 0 },
    { left: 0, top: height, right: width, bottom: height },
  ];
}

export class PageOver {
  readonly #map: MapLibreMap;
  readonly #container: HTMLElement;
  #over: readonly Box[] = [];
  #chosen = '';
  #told = '';
  /** The bays whose names lie under something. */
  #cut: ReadonlySet<string> = new Set();

  constructor(map: MapLibreMap, container: HTMLElement, settings: MapSettings) {
    this.#map = map;
    this.#container = container;
    this.update(settings);
    map.on('moveend', () => this.#tell());
    map.on('resize', () => this.#tell());
    map.on('idle', () => this.#look());
    map.on('style.load', () => {
      this.#told = '';
      this.#cut = new Set();
      this.#tell();
    });
  }

  update({ over = [], selected }: MapSettings): void {
    this.#over = over;
    this.#chosen = selected?.kind === 'bay' ? selected.id : '';
    this.#tell();
  }

  get #boxes(): readonly Box[] {
    return inMap(this.#over, this.#container.clientWidth, this.#container.clientHeight);
  }

  /** They lie still while the map moves beneath: so they are put anew wherever it comes to rest. */
  #tell(): void {
    const source = this.#map.getSource<GeoJSONSource>('page');
    if (!source) return;
    const features = this.#boxes.map(({ left, top, right, bottom }) => {
      const { lng, lat } = this.#map.unproject([(left + right) / 2, (top + bottom) / 2]);
      const [x, y] = [(right - left) / 2 + AIR, (bottom - top) / 2 + AIR];
      return {
        type: 'Feature' as const,
        geometry: { type: 'Point' as const, coordinates: [lng, lat] },
        properties: { reach: [y, x, y, x] },
      };
    });
    const told = JSON.stringify(features);
    if (told === this.#told) return;
    this.#told = told;
    delete this.#container.dataset.covered;
    void source.setData({ type: 'FeatureCollection', features });
  }

  /** The name of a bay has one place: where something lies over it, it goes. What else touches is told. */
  #look(): void {
    const touched = new Set<string>();
    const layers = NAMES.filter((id) => this.#map.getLayer(id));
    for (const { left, top, right, bottom } of this.#boxes) {
      const corners: [[number, number], [number, number]] = [
        [left, top],
        [right, bottom],
      ];
      for (const { layer, properties } of this.#map.queryRenderedFeatures(corners, { layers }))
        touched.add(`${layer.id}/${String(properties.id)}`);
    }
    const isBay = (name: string): boolean => name.startsWith('bay-names/');
    const cut = new Set([...touched].filter(isBay).map((name) => name.slice('bay-names/'.length)));
    cut.delete(this.#chosen);
    for (const id of new Set([...cut, ...this.#cut]))
      if (cut.has(id) !== this.#cut.has(id))
        this.#map.setFeatureState({ source: 'labels', id }, { cut: cut.has(id) });
    this.#cut = cut;
    this.#container.dataset.covered = [...touched]
      .filter((name) => !isBay(name))
      .sort()
      .join(' ');
  }
}
