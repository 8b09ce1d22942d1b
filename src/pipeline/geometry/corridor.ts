// data/corridor.geojson and data/levels.json: the string, a tie from each located site to it, and the order along it.
import { booleanPointInPolygon, point } from '@turf/turf';
import type * as v from 'valibot';
import type { ParkId } from '../../domain/ids';
import type { Box } from '../../domain/profile-schema';
import type { Position, StringLevels, corridorCollection } from '../../domain/schema';
import { collection } from '../build/collection';
import type { Seeds } from '../seeds/read-seeds';
import type { SeenLine } from './line';
import { distanceToLine, localPlane, type Nearest, type PlanePoint } from './plane';
import type { Land } from './region';
import { roundPosition } from './rings';
import { evenly } from './string';

export type Corridor = v.InferOutput<typeof corridorCollection>;

export interface Tie {
  readonly park: ParkId;
  readonly site: string;
  readonly from: Position;
  /** Where it ends on each line, in their order. */
  readonly feet: readonly [Position, ...Position[]];
  /** Of the nearest place of the first line. */
  readonly alongKm: number;
}

/** Kilometres of water that a tie may cross: what the line leaves out of the shore. */
const WET_KM = 0.3;
/** Kilometres between places that are looked at, along a tie and along the line. */
const STEP_KM = 0.1;
/** Kilometres within which the nearest place of another line is the same place. */
const SAME_PLACE_KM = 1;
/** A tie over land is at most so many times as long as the shortest. */
const LONGEST = 2;

const kmBetween = ([x, y]: PlanePoint, [toX, toY]: PlanePoint): number =>
  Math.hypot(toX - x, toY - y);

type IsLand = (at: PlanePoint) => boolean;

function isDry(from: PlanePoint, to: PlanePoint, isLand: IsLand): boolean {
  const steps = Math.ceil(kmBetween(from, to) / STEP_KM);
  let wet = 0;
  for (let step = 1; step < steps; step += 1) {
    const share = step / steps;
    const at = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share] as const;
    if (!isLand(at)) wet += 1;
  }
  return wet * STEP_KM <= WET_KM;
}

/** The nearest place of a line that is reached over land; the nearest of all where that is dry, or none is within reason. */
function footOn(
  line: readonly PlanePoint[],
  from: PlanePoint,
  nearest: PlanePoint,
  isLand: IsLand,
): PlanePoint {
  if (isDry(from, nearest, isLand)) return nearest;
  const farthest = kmBetween(from, nearest) * LONGEST;
  const others = evenly(line, STEP_KM)
    .filter((at) => kmBetween(from, at) <= farthest)
    .sort((a, b) => kmBetween(from, a) - kmBetween(from, b));
  return others.find((at) => isDry(from, at, isLand)) ?? nearest;
}

const middleOf = ([west, south, east, north]: Box): Position => [
  (west + east) / 2,
  (south + north) / 2,
];

/** One tie for each located site, in the plan's order. Which foot it has, the finest line tells. */
export function tiesOf(seeds: Seeds, lines: readonly [SeenLine, ...SeenLine[]], land: Land): Tie[] {
  const { middle, region } = seeds.corridor;
  const { toPlane, toPosition } = localPlane(middle ?? middleOf(region));
  const [first, ...others] = lines.map(({ line }) => line.map(toPlane));
  const finest = others.at(-1) ?? first ?? [];
  const isLand: IsLand = (at) => booleanPointInPolygon(point(toPosition(at)), land.shape);
  const rounded = ({ point: at }: Nearest): Position => roundPosition(toPosition(at), 5);
  return seeds.places.flatMap(({ id, sites }) =>
    sites.map((site): Tie => {
      const from = toPlane([site.lon, site.lat]);
      const nearest = distanceToLine(from, finest).point;
      const foot = footOn(finest, from, nearest, isLand);
      const on = (line: readonly PlanePoint[]): Position => {
        const own = distanceToLine(from, line);
        const isSame = foot === nearest && kmBetween(own.point, foot) < SAME_PLACE_KM;
        return rounded(isSame ? own : distanceToLine(foot, line));
      };
      return {
        park: id,
        site: site.id,
        from: [site.lon, site.lat],
        feet: [on(first ?? []), ...others.map(on)],
        alongKm: distanceToLine(from, first ?? []).alongKm,
      };
    }),
  );
}

/** Kilometres within which two ties count as hung at one point, so that the plan's order decides. */
const SAME_POINT_KM = 0.01;

/** Parks along the line: by their first site; the unlocated last; otherwise the plan's order. */
export function corridorOrder(seeds: Seeds, ties: readonly Tie[]): ParkId[] {
  const along = (id: ParkId) => ties.find((tie) => tie.park === id)?.alongKm ?? Infinity;
  const ranked = seeds.parks.map(({ id }, index) => ({ id, index, km: along(id) }));
  ranked.sort((a, b) => {
    const same = a.km === b.km || Math.abs(a.km - b.km) < SAME_POINT_KM;
    return same ? a.index - b.index : a.km - b.km;
  });
  return ranked.map(({ id }) => id);
}

export function buildCorridor(
  { corridor }: Seeds,
  string: Position[],
  ties: readonly Tie[],
): Corridor {
  return collection<Corridor['features'][number]>([
    {
      type: 'Feature',
      id: 'string',
      properties: { id: 'string', kind: 'string', basis: 'derived', method: corridor.line.method },
      geometry: { type: 'LineString', coordinates: string },
    },
    ...ties.map(({ park, site, from, feet: [to] }): Corridor['features'][number] => ({
      type: 'Feature',
      id: `tie-${site}`,
      properties: { id: `tie-${site}`, kind: 'tie', basis: 'derived', park, site },
      geometry: { type: 'LineString', coordinates: [from, to] },
    })),
  ]);
}

/** Digits behind the point of a level: 4 are about 10 m, half a pixel at the nearest. */
const DECIMALS = 4;

/** The finer lines, from the zooms on at which they are seen, with the feet of the ties on them. */
export const buildLevels = (lines: readonly SeenLine[], ties: readonly Tie[]): StringLevels =>
  lines.slice(1).map(({ zoom, line }, index) => ({
    zoom,
    line: line.map((at) => roundPosition(at, DECIMALS)),
    feet: Object.fromEntries(
      ties.flatMap(({ site, feet }) => {
        const foot = feet[index + 1];
        return foot ? [[site, roundPosition(foot, DECIMALS)]] : [];
      }),
    ),
  }));
