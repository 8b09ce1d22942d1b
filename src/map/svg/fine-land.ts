// The fine shores, fetched when they would be seen: until then the coarse ones of the page do.
import type { FeatureCollection } from 'geojson';
import { LAND_FILES } from 'virtual:corridor-land';
import { landOf, type Land } from './ground';

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

/** Areas of land, stacked, as they are drawn; rejects where they cannot be had. */
export const fetchShores = (): Promise<FeatureCollection[]> =>
  Promise.all(LAND_FILES.map(fetchShore));

/** The fine shores, fetched; rejects where they cannot be. */
export async function fetchFineLand(): Promise<Land> {
  return landOf(await fetchShores(), FINE);
}
