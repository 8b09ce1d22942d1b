// The golden string: the shore of the mainland between two places, generalised at 1 km and smoothed.
import { buffer, polygon, simplify, lineString } from '@turf/turf';
import type { Position } from '../../domain/schema';
import type { Ring } from '../seeds/coast';
import { distanceToLine, localPlane, type PlanePoint } from './plane';
import { ringsOf, type Land } from './region';
import { areaKm2, pairs, roundPosition, signedArea } from './rings';

/** Inlets and harbours narrower than twice this are bridged; a mouth of 3 km stays open. */
const CLOSING_KM = 0.8;
/** Spits and moles narrower than twice this are cut off. */
const OPENING_KM = 0.4;
/** Degrees, about 200 m: what is finer would only slow the smoothing. */
const TOLERANCE = 0.002;
/** How widely the smoothing looks to either side, so what detail is lost (about 1 km), and how finely it walks. */
const SIGMA_KM = 1.3;
const STEP_KM = 0.2;
/** Degrees, about 20 m: leaves out what smoothing added where the line is straight anyway. */
const STRAIGHT = 0.00018;

/** The shore of the mainland without its narrow inlets and spits, counter-clockwise, not closed. Throws without one. */
export function calmShore(land: Land): Ring {
  const outer = land.polygons[0]?.[0] ?? [];
  const fine = simplify(polygon([outer]), { tolerance: 0.001, highQuality: true });
  let shape = fine;
  for (const km of [CLOSING_KM, -CLOSING_KM - OPENING_KM, OPENING_KM]) {
    const grown = buffer(shape, km, { units: 'kilometers', steps: 4 });
    const largest = grown && ringsOf(grown).sort((a, b) => areaKm2(b) - areaKm2(a))[0];
    if (largest?.[0] === undefined) throw new Error('the mainland vanished');
    shape = polygon([largest[0]]);
  }
  const ring = pairs(shape.geometry.coordinates[0] ?? []).slice(0, -1);
  return signedArea(ring) > 0 ? ring : ring.reverse();
}

/** The open line along a ring from the place nearest `from`, clockwise, to the place nearest `to`. */
function cut(ring: Ring, from: Position, to: Position): Position[] {
  const { toPlane, toPosition } = localPlane(from);
  const closed = [...ring, ...ring.slice(0, 1)].map(toPlane);
  const start = distanceToLine(toPlane(from), closed);
  const end = distanceToLine(toPlane(to), closed);
  const inner: Position[] = [];
  for (let step = 0; step < ring.length; step += 1) {
    const index = (start.segment - step + ring.length) % ring.length;
    if (index === end.segment) break;
    inner.push(ring[index] ?? from);
  }
  return [toPosition(start.point), ...inner, toPosition(end.point)];
}

function thinned(line: Position[], tolerance: number): Position[] {
  return pairs(simplify(lineString(line), { tolerance, highQuality: true }).geometry.coordinates);
}

/** Points along a line at even distances of about `stepKm`, its ends among them; in kilometres. */
function evenly(line: readonly PlanePoint[], stepKm: number): PlanePoint[] {
  const points = line.slice(0, 1);
  for (let index = 1; index < line.length; index += 1) {
    const [ax, ay] = line[index - 1] ?? [0, 0];
    const [bx, by] = line[index] ?? [0, 0];
    const steps = Math.max(1, Math.round(Math.hypot(bx - ax, by - ay) / stepKm));
    for (let step = 1; step <= steps; step += 1)
      points.push([ax + ((bx - ax) * step) / steps, ay + ((by - ay) * step) / steps]);
  }
  return points;
}

/** Each point replaced by the Gaussian mean of its neighbours along the line; the ends stay where they are. */
export function smoothed(line: readonly PlanePoint[], sigmaKm: number): PlanePoint[] {
  const points = evenly(line, STEP_KM);
  const sigma = sigmaKm / STEP_KM;
  const last = points.length - 1;
  return points.map((point, index) => {
    const reach = Math.min(Math.ceil(3 * sigma), index, last - index);
    let [x, y, weight] = [0, 0, 0];
    for (let offset = -reach; offset <= reach; offset += 1) {
      const share = Math.exp(-((offset / sigma) ** 2) / 2);
      const [nearX, nearY] = points[index + offset] ?? point;
      [x, y, weight] = [x + nearX * share, y + nearY * share, weight + share];
    }
    return [x / weight, y / weight];
  });
}

/** Along the calm shore, with the land to its right, 5 decimals of a degree. */
export function traceString(calm: Ring, from: Position, to: Position): Position[] {
  const shore = cut(calm, from, to);
  const { toPlane, toPosition } = localPlane(from);
  const smooth = smoothed(thinned(shore, TOLERANCE).map(toPlane), SIGMA_KM).map(toPosition);
  return thinned(smooth, STRAIGHT).map((point) => roundPosition(point, 5));
}
