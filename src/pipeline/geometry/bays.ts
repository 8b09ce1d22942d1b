// data/bays.geojson: the sea inside each mouth line, against the union of both shores.
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
import type { Bay, Position, bayCollection } from '../../domain/schema';
import { collection, feature } from '../build/collection';
import type { Rings } from '../seeds/coast';
import type { Seeds } from '../seeds/read-seeds';
import { labelPoint } from './label-point';
import { simplifiedRing } from './land';
import { REGION, ringsOf, type Land } from './region';
import { areaKm2, rewound, round } from './rings';

export type BayCollection = v.InferOutput<typeof bayCollection>;
type BaySeed = Seeds['bays'][number];

/** Degrees the mouth line runs on beyond both heads: without it the sea leaks past 女岛 and 团岛. */
const BEYOND_HEADS = 0.03;
/** Half the width in degrees of the line as a wall between bay and sea; about a tenth of a metre. */
const HALF_WALL = 0.000001;
/** Degrees from the middle of the line to the points that tell the bay from the open sea; about 300 m. */
const STEP_OFF = 0.003;

function mouthOf([first, second]: BaySeed['heads']) {
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

const touchesEdge = (rings: Rings) => (rings[0] ?? []).some(([lon]) => lon >= REGION[2] - 1e-9);

type Shape = Polygon | MultiPolygon;

/** The water inside the mouth line, islands as holes, every point kept; undefined when the line closes nothing off. */
function waterInside(seed: BaySeed, land: Land): Rings | undefined {
  const mouth = mouthOf(seed.heads);
  const wall = polygon([mouth.wall]);
  const sea = difference(featureCollection<Shape>([bboxPolygon(REGION), land.shape, wall]));
  const inside = (sea === null ? [] : ringsOf(sea)).find(
    (rings) =>
      !touchesEdge(rings) &&
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

/** The waters of the bays whose mouth lines close them. */
export function watersOf(seeds: Seeds, land: Land): Water[] {
  return seeds.bays.flatMap((seed) => {
    const rings = waterInside(seed, land);
    return rings ? [{ seed, rings, km2: areaKm2(rings) }] : [];
  });
}

const SIMPLE = 0.0003;
const SMALLEST_HOLE_KM2 = 0.02;

function drawn(rings: Rings): Rings {
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
        heads: seed.heads,
        mouthConfidence: seed.mouthConfidence,
        mouthBasis: seed.mouthBasis,
        sources: seed.sources,
        computedKm2: round(km2, 1),
        publishedAreas: seed.publishedAreas,
        label: { lon, lat },
        lines: seed.lines,
      };
      return feature(bay, { type: 'Polygon' as const, coordinates: drawn(rings) });
    }),
  );
}
