// Path data of geometries in units, short enough to stand in a page: relative, rounded, thinned.
import type { Geometry } from 'geojson';
import { toUnits } from './units';

export interface Detail {
  /** Digits after the point, in units (a unit is about 124 m at 36° N). */
  readonly decimals: number;
  /** Points nearer than this to the last one kept are left out, in units. */
  readonly step: number;
}

export const FINE: Detail = { decimals: 2, step: 0 };
export const COARSE: Detail = { decimals: 0, step: 2 };

type Point = readonly [x: number, y: number];

/** What a ring or line keeps: first and last always, between them what is a step away from the one before. */
function thinned(positions: readonly (readonly number[])[], { decimals, step }: Detail): Point[] {
  const factor = 10 ** decimals;
  const kept: Point[] = [];
  positions.forEach(([lon = 0, lat = 0], i) => {
    const { x, y } = toUnits(lon, lat);
    const point: Point = [Math.round(x * factor), Math.round(y * factor)];
    const before = kept.at(-1);
    const distance = before ? Math.hypot(point[0] - before[0], point[1] - before[1]) : Infinity;
    const isLast = i === positions.length - 1;
    if (isLast ? distance > 0 : distance >= Math.max(step * factor, 1)) kept.push(point);
  });
  return kept;
}

/** Two numbers as path data wants them, without a space that a sign makes needless. */
function pair(x: string, y: string): string {
  return y.startsWith('-') ? x + y : `${x} ${y}`;
}

function line(points: readonly Point[], decimals: number): string {
  const factor = 10 ** decimals;
  const written = (value: number): string => String(value / factor).replace(/^(-?)0\./, '$1.');
  let [lastX, lastY] = [0, 0];
  const steps = points.map(([x, y]) => {
    const step = pair(written(x - lastX), written(y - lastY));
    [lastX, lastY] = [x, y];
    return step;
  });
  const [first = '', ...others] = steps;
  if (others.length === 0) return `M${first}h0`;
  return `M${first}l${others.reduce((all, next) => all + (next.startsWith('-') ? '' : ' ') + next)}`;
}

/** A line through positions in degrees; a single one is a dot for round caps. */
export function linePath(positions: readonly (readonly number[])[], detail: Detail): string {
  return line(thinned(positions, detail), detail.decimals);
}

/** A ring as a closed shape; nothing where too little of it is left. */
function ringPath(ring: readonly (readonly number[])[], detail: Detail): string {
  const points = thinned(ring.slice(0, -1), detail);
  return points.length < 3 ? '' : `${line(points, detail.decimals)}z`;
}

/** All rings of polygons as one path, for the even-odd rule. Throws a TypeError for lines and points. */
export function areaPath(geometry: Geometry, detail: Detail): string {
  if (geometry.type === 'Polygon')
    return geometry.coordinates.map((ring) => ringPath(ring, detail)).join('');
  if (geometry.type === 'MultiPolygon')
    return geometry.coordinates
      .flat()
      .map((ring) => ringPath(ring, detail))
      .join('');
  throw new TypeError(`${geometry.type} has no area`);
}
