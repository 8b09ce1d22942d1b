// The union of both shores, and the part of it around the corridor that the geometry works on.
import { bboxPolygon, featureCollection, intersect, polygon, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Coast, Rings } from '../seeds/coast';
import { areaKm2, pairs } from './rings';

/** West, south, east, north in degrees: Aoshan Bay to Guzhenkou with room around. */
export const REGION: [number, number, number, number] = [119.6, 35.45, 121.1, 36.65];

export interface Land {
  /** All land of the region, as one shape. */
  readonly shape: Feature<Polygon | MultiPolygon>;
  /** Its polygons, largest first: the mainland and then the islands. */
  readonly polygons: readonly Rings[];
}

export function ringsOf(shape: Feature<Polygon | MultiPolygon>): Rings[] {
  const { geometry } = shape;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((rings) => rings.map(pairs));
}

/** Throws when the shores hold no land in the region. */
export function unionOfShores(coast: Coast): Land {
  const shores = [...coast.gshhg, ...coast.osm2017].map((rings) => polygon(rings));
  const whole = union(featureCollection<Polygon | MultiPolygon>(shores));
  const shape =
    whole && intersect(featureCollection<Polygon | MultiPolygon>([whole, bboxPolygon(REGION)]));
  if (!shape) throw new Error('there is no land in the region of the corridor');
  const polygons = ringsOf(shape).sort((a, b) => areaKm2(b) - areaKm2(a));
  return { shape, polygons };
}
