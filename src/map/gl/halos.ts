// The ± of each pearl as a circle on the ground, for MapLibre, which knows circles only in pixels.
import { circle } from '@turf/turf';
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import type { Pearl } from '../pearls';

function haloOf(pearl: Pearl): Feature<Polygon> {
  const { lon, lat, uncertaintyKm } = pearl.site;
  const halo = circle([lon, lat], uncertaintyKm, { steps: 72, units: 'kilometers' });
  return { ...halo, properties: { park: pearl.park } };
}

export function halosOf(pearls: readonly Pearl[]): FeatureCollection<Polygon> {
  return { type: 'FeatureCollection', features: pearls.map(haloOf) };
}
