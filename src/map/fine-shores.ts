// The shores for a near view, for either renderer: fetched, and smoothed within their own accuracy.
import { SHORE_ACCURACY_KM } from '#corridor';
import type { FeatureCollection } from 'geojson';
import { LAND_FILES } from 'virtual:corridor-land';
import { smoothShore } from './smooth-shore';

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
  const shore: unknown = await response.json().catch(() => null);
  if (!isCollection(shore)) throw new TypeError('the shore is not a collection of features');
  return smoothShore(shore, SHORE_ACCURACY_KM);
}

/** In the order in which they are stacked; rejects where they cannot be fetched. */
export const fetchShores = (): Promise<FeatureCollection[]> =>
  Promise.all(LAND_FILES.map(fetchShore));
