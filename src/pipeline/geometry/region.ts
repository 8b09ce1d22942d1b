// The union of both shores, and the part of it around the corridor that the geometry works on.
import { bboxPolygon, difference, featureCollection, intersect, polygon, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Box } from '../../domain/profile-schema';
import type { Coast, Rings } from '../seeds/coast';
import { areaKm2, pairs } from './rings';

export interface Land {
  /** All land of the region, as one shape. */
  readonly shape: Feature<Polygon | MultiPolygon>;
  /** Its polygons, largest first: the mainland and then the islands. */
  readonly polygons: readonly Rings[];
  /** The box that it was cut to, in degrees. */
  readonly around: Box;
}

export function ringsOf(shape: Feature<Polygon | MultiPolygon>): Rings[] {
  const { geometry } = shape;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((rings) => rings.map(pairs));
}

/** Throws when the shores hold no land in the region. */
export function unionOfShores(coast: Coast, around: Box): Land {
  const shores = [...coast.gshhg, ...coast.osm2017].map((rings) => polygon(rings));
  const whole = union(featureCollection<Polygon | MultiPolygon>(shores));
  const shape =
    whole && intersect(featureCollection<Polygon | MultiPolygon>([whole, bboxPolygon(around)]));
  if (!shape) throw new Error('there is no land in the region of the corridor');
  const polygons = ringsOf(shape).sort((a, b) => areaKm2(b) - areaKm2(a));
  return { shape, polygons, around };
}

/** All of a box but what is water: the land where no shore says more. Throws where nothing is left. */
export function landWithout(waters: readonly Rings[], around: Box): Land {
  const box = bboxPolygon(around);
  const parts = [box, ...waters.map((rings) => polygon(rings))];
  const shape =
    waters.length === 0 ? box : difference(featureCollection<Polygon | MultiPolygon>(parts));
  if (!shape) throw new Error('there is no land in the region of the corridor');
  const polygons = ringsOf(shape).sort((a, b) => areaKm2(b) - areaKm2(a));
  return { shape, polygons, around };
}
