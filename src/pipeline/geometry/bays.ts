// data/bays.geojson: the sea inside each mouth line, against the union of both shores, or the water that was drawn by hand.
import {
  bboxPolygon,
  booleanPointInPolygon,
  difference,
  featureCollection,
  point,
  polygon,
  union,
} from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type * as v from 'valibot';
import type { Box } from '../../domain/profile-schema';
import type { Bay, Position, bayCollection } from '../../domain/schema';
import { collection, feature } from '../build/collection';
import type { Rings } from '../seeds/coast';
import type { Seeds } from '../seeds/read-seeds';
import { labelPoint } from './label-point';
import { simplifiedRing } from './land';
import { ringsOf, type Land } from './region';
import { areaKm2, rewound, round, roundedRing } from './rings';

export type BayCollection = v.InferOutput<typeof bayCollection>;
type BaySeed = Seeds['bays'][number];
type Heads = NonNullable<BaySeed['heads']>;

/** Degrees the mouth line runs on beyond both heads: without it the sea leaks past an island off a head. */
const BEYOND_HEADS = 0.03;
/** Half the width in degrees of the line as a wall between bay and sea; about a tenth of a metre. */
const HALF_WALL = 0.000001;
/** Degrees from the middle of the line to the points that tell the bay from the open sea; about 300 m. */
const STEP_OFF = 0.003;

function mouthOf([first, second]: Heads) {
  const length = Math.hypot(second.lon - first.lon, second.lat - first.lat);
  const along: Position = [(second.lon - first.lon) / length, (second.lat - first.lat) / length];
  const across: Position = [-along[1], along[0]];
  const at = (start: { lon: number; lat: number }, far: number, wide: number): Position => [
    start.lon + along[0] * far + across[0] * wide,
    start.lat + along[1] * far + across[1] * wide,
  ];
  const wall = [
    at(first, -BEYOND_HEADS, -HALF_WALL),
    at(second, BEYOND_HEADS, -HALF_WALL),
    at(second, BEYOND_HEADS, HALF_WALL),
    at(first, -BEYOND_HEADS, HALF_WALL),
    at(first, -BEYOND_HEADS, -HALF_WALL),
  ];
  const sides = [at(first, length / 2, STEP_OFF), at(first, length / 2, -STEP_OFF)];
  return { wall, sides };
}

/** The open sea reaches an edge of the box; which it is, and whether a bay does, the coast decides. */
const touchesEdge = (rings: Rings, [, , east]: Box) =>
  (rings[0] ?? []).some(([lon]) => lon >= east - 1e-9);

type Shape = Polygon | MultiPolygon;

/** The water inside the mouth line, islands as holes, every point kept; undefined when the line closes nothing off. */
function waterInside(heads: Heads, land: Land): Rings | undefined {
  const mouth = mouthOf(heads);
  const wall = polygon([mouth.wall]);
  const sea = difference(featureCollection<Shape>([bboxPolygon(land.around), land.shape, wall]));
  const inside = (sea === null ? [] : ringsOf(sea)).find(
    (rings) =>
      !touchesEdge(rings, land.around) &&
      mouth.sides.some((side) => booleanPointInPolygon(point(side), polygon(rings))),
  );
  const wet = difference(featureCollection<Shape>([wall, land.shape]));
  if (inside === undefined || wet === null) return undefined;
  // Beyond a head the wall may run through the bay again: its own water closes that slit.
  const whole = union(featureCollection<Shape>([polygon(inside), wet]));
  return whole === null ? undefined : ringsOf(whole).sort((a, b) => areaKm2(b) - areaKm2(a))[0];
}

export interface Water {
  readonly seed: BaySeed;
  readonly rings: Rings;
  readonly km2: number;
}

/** The waters that were drawn, and those of the bays whose mouth lines close them. */
export function watersOf(seeds: Seeds, land: Land): Water[] {
  return seeds.bays.flatMap((seed) => {
    const rings =
      seed.outline === undefined
        ? seed.heads && waterInside(seed.heads, land)
        : outlineOf(seed, seeds);
    return rings ? [{ seed, rings, km2: areaKm2(rings) }] : [];
  });
}

const outlineOf = ({ outline }: BaySeed, { outlines }: Seeds): Rings | undefined =>
  outlines.find(({ id }) => id === outline)?.polygons[0];

/** What was drawn by hand, which is the land's edge where there is no shore. */
export const drawnWaters = (seeds: Seeds): Rings[] =>
  seeds.bays.map((seed) => outlineOf(seed, seeds)).filter((rings) => rings !== undefined);

const SIMPLE = 0.0003;
const SMALLEST_HOLE_KM2 = 0.02;

function drawn(rings: Rings, { outline }: BaySeed): Rings {
  if (outline !== undefined)
    return rewound(rings.map((ring) => roundedRing(ring, 5)).filter((ring) => ring !== undefined));
  return rewound(
    rings
      .filter((ring, index) => index === 0 || areaKm2([ring]) >= SMALLEST_HOLE_KM2)
      .map((ring) => simplifiedRing(ring, SIMPLE, 5))
      .filter((ring) => ring !== undefined),
  );
}

export function buildBays(waters: readonly Water[]): BayCollection {
  return collection(
    waters.map(({ seed, rings, km2 }) => {
      const [lon, lat] = labelPoint(rings);
      const bay: Bay = {
        id: seed.id,
        kind: 'bay',
        name: seed.name,
        heads: seed.heads ?? null,
        mouthConfidence: seed.mouthConfidence ?? null,
        mouthBasis: seed.mouthBasis ?? null,
        sources: seed.sources,
        computedKm2: round(km2, 1),
        publishedAreas: seed.publishedAreas,
        label: { lon, lat },
        lines: seed.lines,
      };
      return feature(bay, { type: 'Polygon' as const, coordinates: drawn(rings, seed) });
    }),
  );
}
