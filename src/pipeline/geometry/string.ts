// The golden string: the shore of the mainland between two places, generalised and smoothed, the less the nearer it is seen.
import {
  buffer,
  difference,
  featureCollection,
  lineString,
  polygon,
  simplify,
  union,
} from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../../domain/schema';
import type { Ring, Rings } from '../seeds/coast';
import { distanceToLine, localPlane, type PlanePoint } from './plane';
import { ringsOf, type Land } from './region';
import { areaKm2, pairs, roundPosition, signedArea } from './rings';

/** How much of the shore a line leaves out, seen from a whole zoom on. */
export interface Generalisation {
  readonly zoom: number;
  /** Inlets and harbours narrower than twice this are bridged. */
  readonly closingKm: number;
  /** Spits and moles narrower than twice this are cut off. */
  readonly openingKm: number;
  /** Inlets deeper than this stay bridged where the generalisation before bridges them. */
  readonly deepestKm?: number;
  /** How widely the smoothing looks to either side, so what detail is lost, and how finely it walks. */
  readonly sigmaKm: number;
  readonly stepKm: number;
  /** Degrees: what is finer would only slow the growing, and the smoothing. */
  readonly tolerances: readonly [growing: number, smoothing: number];
  /** Degrees: leaves out what smoothing added where the line is straight anyway. */
  readonly straight: number;
}

/** The farthest first, which is the one that is published and tells the order; of all, a mouth of 3 km stays open. */
export const GENERALISATIONS: readonly [Generalisation, ...Generalisation[]] = [
  {
    zoom: 0,
    closingKm: 0.8,
    openingKm: 0.4,
    sigmaKm: 1.3,
    stepKm: 0.2,
    tolerances: [0.001, 0.002],
    straight: 0.00018,
  },
  {
    zoom: 9,
    closingKm: 0.8,
    openingKm: 0.4,
    sigmaKm: 0.5,
    stepKm: 0.1,
    tolerances: [0.001, 0.001],
    straight: 0.0005,
  },
  {
    zoom: 10,
    closingKm: 0.2,
    openingKm: 0.12,
    deepestKm: 0.6,
    sigmaKm: 0.2,
    stepKm: 0.05,
    tolerances: [0.0004, 0.0004],
    straight: 0.0002,
  },
];

const SLIT_KM = 0.03;

type Shape = Feature<Polygon | MultiPolygon>;

const largestOf = (shape: Shape): Ring | undefined =>
  ringsOf(shape).sort((a, b) => areaKm2(b) - areaKm2(a))[0]?.[0];

/** A shore with what a calmer one fills, where that is deep: it would be a long way in and out again. */
function bridged(shore: Ring, calmer: Ring, deepestKm: number): Ring {
  const whole = polygon([[...shore, ...shore.slice(0, 1)]]);
  const edge = [...calmer, ...calmer.slice(0, 1)];
  const filled = difference(featureCollection([polygon([edge]), whole]));
  const { toPlane } = localPlane(shore[0] ?? [0, 0]);
  const line = edge.map(toPlane);
  const isDeep = (rings: Rings): boolean =>
    (rings[0] ?? []).some((at) => distanceToLine(toPlane(at), line).km > deepestKm);
  const deep = filled ? ringsOf(filled).filter(isDeep) : [];
  if (deep.length === 0) return shore;
  // A little more than that, or a slit is left between what only touches.
  const grown = deep.flatMap((rings) => buffer(polygon(rings), SLIT_KM) ?? []);
  const joined = union(featureCollection<Polygon | MultiPolygon>([whole, ...grown]));
  return joined ? open(largestOf(joined) ?? edge) : shore;
}

/** A ring counter-clockwise, not closed. */
function open(closed: readonly (readonly number[])[]): Ring {
  const ring = pairs(closed).slice(0, -1);
  return signedArea(ring) > 0 ? ring : ring.reverse();
}

/** The calm shore by each generalisation, in their order. Throws without a mainland. */
export function calmShores(land: Land): Ring[] {
  return GENERALISATIONS.reduce<Ring[]>((calm, each, index) => {
    const before = calm.at(-1);
    if (before && each.closingKm === GENERALISATIONS[index - 1]?.closingKm)
      return [...calm, before];
    const shore = calmShore(land, each);
    const isBridged = before !== undefined && each.deepestKm !== undefined;
    return [...calm, isBridged ? bridged(shore, before, each.deepestKm) : shore];
  }, []);
}

/** The shore of the mainland without its narrow inlets and spits, counter-clockwise, not closed. */
function calmShore(
  land: Land,
  { closingKm, openingKm, tolerances: [tolerance] }: Generalisation,
): Ring {
  const outer = land.polygons[0]?.[0] ?? [];
  const fine = simplify(polygon([outer]), { tolerance, highQuality: true });
  let shape = fine;
  for (const km of [closingKm, -closingKm - openingKm, openingKm]) {
    const grown = buffer(shape, km, { units: 'kilometers', steps: 4 });
    const largest = grown && largestOf(grown);
    if (!largest) throw new Error('the mainland vanished');
    shape = polygon([largest]);
  }
  return open(shape.geometry.coordinates[0] ?? []);
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
export function evenly(line: readonly PlanePoint[], stepKm: number): PlanePoint[] {
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
export function smoothed(
  line: readonly PlanePoint[],
  sigmaKm: number,
  stepKm: number,
): PlanePoint[] {
  const points = evenly(line, stepKm);
  const sigma = sigmaKm / stepKm;
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
export function traceString(
  calm: Ring,
  from: Position,
  to: Position,
  { sigmaKm, stepKm, tolerances, straight }: Generalisation,
): Position[] {
  const shore = cut(calm, from, to);
  const { toPlane, toPosition } = localPlane(from);
  const plane = thinned(shore, tolerances[1]).map(toPlane);
  const smooth = smoothed(plane, sigmaKm, stepKm).map(toPosition);
  return thinned(smooth, straight).map((point) => roundPosition(point, 5));
}
