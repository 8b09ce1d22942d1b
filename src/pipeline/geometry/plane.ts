// A flat plane in kilometres around a point: at the size of the corridor it is true to a few metres.
import type { Position } from '../../domain/schema';

/** East and north of the origin, in kilometres. */
export type PlanePoint = readonly [number, number];

const KM_PER_DEGREE = (Math.PI / 180) * 6371.0088;

/** Equirectangular projection on the sphere of the mean Earth radius, true along the origin's parallel. */
export function localPlane([lon0, lat0]: Position) {
  const eastKm = KM_PER_DEGREE * Math.cos((lat0 * Math.PI) / 180);
  return {
    toPlane: ([lon, lat]: Position): PlanePoint => [
      (lon - lon0) * eastKm,
      (lat - lat0) * KM_PER_DEGREE,
    ],
    toPosition: ([x, y]: PlanePoint): Position => [lon0 + x / eastKm, lat0 + y / KM_PER_DEGREE],
  };
}

export interface Nearest {
  readonly km: number;
  readonly point: PlanePoint;
  /** Index of the segment, and kilometres from the start of the line. */
  readonly segment: number;
  readonly alongKm: number;
}

/** The nearest point of a line of two points or more; of equally near ones the first. */
export function distanceToLine(at: PlanePoint, line: readonly PlanePoint[]): Nearest {
  let best: Nearest = { km: Infinity, point: at, segment: 0, alongKm: 0 };
  let walked = 0;
  for (let segment = 0; segment + 1 < line.length; segment += 1) {
    const [ax, ay] = line[segment] ?? at;
    const [bx, by] = line[segment + 1] ?? at;
    const [dx, dy] = [bx - ax, by - ay];
    const length = Math.hypot(dx, dy);
    const share = length === 0 ? 0 : ((at[0] - ax) * dx + (at[1] - ay) * dy) / (length * length);
    const clamped = Math.min(1, Math.max(0, share));
    const point: PlanePoint = [ax + dx * clamped, ay + dy * clamped];
    const km = Math.hypot(at[0] - point[0], at[1] - point[1]);
    if (km < best.km) best = { km, point, segment, alongKm: walked + length * clamped };
    walked += length;
  }
  return best;
}
