// Rings of polygons: turned the way RFC 7946 asks for, rounded, and measured.
import { area, polygon } from '@turf/turf';
import type { Position } from '../../domain/schema';
import type { Ring, Rings } from '../seeds/coast';

/** A coordinate in degrees, to so many decimals. */
export function round(degrees: number, decimals: number): number {
  return Number(degrees.toFixed(decimals));
}

export const roundPosition = ([lon, lat]: Position, decimals: number): Position => [
  round(lon, decimals),
  round(lat, decimals),
];

/** Twice the signed area in square degrees (shoelace formula): above zero for a counter-clockwise ring. */
export function signedArea(ring: Ring): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [x0, y0] = ring[index - 1] ?? [0, 0];
    const [x1, y1] = ring[index] ?? [0, 0];
    sum += x0 * y1 - x1 * y0;
  }
  return sum;
}

/** The outer ring counter-clockwise, holes clockwise. */
export function rewound(rings: Rings): Rings {
  return rings.map((ring, index) =>
    signedArea(ring) > 0 === (index === 0) ? ring : [...ring].reverse(),
  );
}

/** Square kilometres on the sphere. */
export function areaKm2(rings: Rings): number {
  return area(polygon(rings)) / 1e6;
}

/** Rounded, without the points that rounding made equal; undefined when nothing with an area is left. */
export function roundedRing(ring: Ring, decimals: number): Ring | undefined {
  const points = ring.map((point) => roundPosition(point, decimals));
  const kept = points.filter((point, index) => {
    const before = points[index - 1];
    return before === undefined || before[0] !== point[0] || before[1] !== point[1];
  });
  return kept.length >= 4 && signedArea(kept) !== 0 ? kept : undefined;
}

/** Positions as Turf gives them, as pairs. */
export function pairs(positions: readonly (readonly number[])[]): Ring {
  return positions.map(([lon = NaN, lat = NaN]): Position => [lon, lat]);
}
