// Path data of geometries in units, short enough to stand in a page: relative, rounded, thinned.
import type { Geometry } from 'geojson';
import { toUnits } from './units';

export interface Detail {
  /** Units (of about 62 m at 36° N) that a number of the path stands for: what draws it is scaled by it. */
  readonly grid: number;
  /** Points nearer than this to the last one kept are left out, in units. */
  readonly step: number;
}

/** For the scale of the whole corridor: about a pixel. */
export const COARSE: Detail = { grid: 2, step: 3 };

/** What turns the numbers of a path into units. */
export const unitsOf = ({ grid }: Detail): string => `scale(${grid})`;

type Point = readonly [x: number, y: number];

/** What a ring or line keeps: first and last always, between them what is a step away from the one before. */
function thinned(positions: readonly (readonly number[])[], { grid, step }: Detail): Point[] {
  const kept: Point[] = [];
  positions.forEach(([lon = 0, lat = 0], i) => {
    const { x, y } = toUnits(lon, lat);
    const point: Point = [Math.round(x / grid), Math.round(y / grid)];
    const before = kept.at(-1);
    const distance = before ? Math.hypot(point[0] - before[0], point[1] - before[1]) : Infinity;
    const isLast = i === positions.length - 1;
    if (isLast ? distance > 0 : distance >= Math.max(step / grid, 1)) kept.push(point);
  });
  return kept;
}

/** Numbers as path data wants them, without a space that a sign makes needless. */
const joined = (parts: readonly (number | string)[]): string =>
  parts.reduce<string>((all, part) => {
    const text = String(part);
    return all === '' || text.startsWith('-') ? all + text : `${all} ${text}`;
  }, '');

function line(points: readonly Point[]): string {
  const steps = points.map(([x, y], i): Point => {
    const [fromX, fromY] = points[i - 1] ?? [0, 0];
    return [x - fromX, y - fromY];
  });
  const [first = [0, 0], ...others] = steps;
  return others.length === 0 ? `M${joined(first)}h0` : `M${joined(first)}l${joined(others.flat())}`;
}

/** A line through positions in degrees; a single one is a dot for round caps. */
export function linePath(positions: readonly (readonly number[])[], detail: Detail): string {
  return line(thinned(positions, detail));
}

/** A ring as a closed shape; nothing where too little of it is left. */
function ringPath(ring: readonly (readonly number[])[], detail: Detail): string {
  const points = thinned(ring.slice(0, -1), detail);
  return points.length < 3 ? '' : `${line(points)}z`;
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
