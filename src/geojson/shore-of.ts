// Land out of the texts of the built shores.
import type { Point } from './crossing';
import { Shore } from './datum';
import { isArray, isObject, readJson, type Json } from './json';

const polygonsOf = (geometry: Json | undefined): readonly Json[] => {
  if (!isObject(geometry)) return [];
  const { type, coordinates } = geometry;
  if (!isArray(coordinates)) return [];
  return type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : [];
};

function pointOf(position: Json): Point[] {
  const [lon, lat] = isArray(position) ? position : [];
  return typeof lon === 'number' && typeof lat === 'number' ? [[lon, lat]] : [];
}

const ringsOf = (polygon: Json): Point[][] =>
  isArray(polygon) ? polygon.map((ring) => (isArray(ring) ? ring.flatMap(pointOf) : [])) : [];

/** Texts of feature collections of polygons. */
export function shoreOf(texts: readonly string[]): Shore {
  const polygons = texts.flatMap((text) => {
    const { value } = readJson(text);
    const features = isObject(value) ? value['features'] : undefined;
    return isArray(features)
      ? features.flatMap((feature) =>
          polygonsOf(isObject(feature) ? feature['geometry'] : undefined),
        )
      : [];
  });
  return new Shore(polygons.map(ringsOf));
}
