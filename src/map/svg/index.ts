// Entry of the SVG renderer: there at once with coarse shores; the fine ones are fetched when they would be seen.
import type { FeatureCollection } from 'geojson';
import type { Camera, HandEvents, MapSettings } from '../contract';
import type { Scene } from '../scene';
import { SHORE_FILES } from '../shore-files';
import { landOf, type Land } from './ground';
import { SvgMap } from './svg-map';

/** Fine enough for the nearest zoom: a tenth of a unit is 6 m. */
const FINE = { grid: 0.1, step: 0.6 } as const;

function isCollection(value: unknown): value is FeatureCollection {
  return (
    typeof value === 'object' &&
    value !== null &&
    'features' in value &&
    Array.isArray(value.features)
  );
}

async function fetchShore(address: string): Promise<FeatureCollection> {
  const response = await fetch(address);
  const shore: unknown = await response.json();
  if (!isCollection(shore)) throw new TypeError('the shore is not a collection of features');
  return shore;
}

/** The fine shores, fetched; rejects where they cannot be. */
export async function fetchFineLand(): Promise<Land> {
  const shores = await Promise.all([SHORE_FILES.gshhg, SHORE_FILES.osm].map(fetchShore));
  return landOf(shores, FINE);
}

/** Draws the corridor as SVG into an element, at `camera` or fitted to the selection. */
export function createSvgMap(
  container: HTMLElement,
  scene: Scene,
  land: Land,
  settings: MapSettings,
  camera: Camera | null,
  events: HandEvents,
): SvgMap {
  return new SvgMap(container, scene, land, settings, camera, events);
}
