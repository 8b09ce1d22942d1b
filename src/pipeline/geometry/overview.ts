// A shore for the scale of the whole corridor: small enough to stand in the page itself.
import type { Box } from '../../domain/profile-schema';
import type { Position } from '../../domain/schema';
import { collection, feature } from '../build/collection';
import type { Ring, Rings } from '../seeds/coast';
import type { LandCollection } from './land';
import { areaKm2, rewound } from './rings';

/** Square kilometres below which an island is a speck at this scale. */
const SMALLEST_ISLAND_KM2 = 0.5;

/** Square degrees of the smallest bend that is kept: about 590 × 590 m where it is seen, 3 × 3 km elsewhere. */
const SMALLEST_BEND = { seen: 0.000035, elsewhere: 0.001 } as const;

/** Twice the signed area of a triangle. */
const turn = (a: Position, b: Position, c: Position): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);

function isInside(point: Position, a: Position, b: Position, c: Position): boolean {
  const signs = [turn(a, b, point), turn(b, c, point), turn(c, a, point)];
  return signs.every((sign) => sign >= 0) || signs.every((sign) => sign <= 0);
}

const isSeen = ([lon, lat]: Position, [west, south, east, north]: Box): boolean =>
  lon > west && lon < east && lat > south && lat < north;

/**
 * The ring without its smallest bends, as Visvalingam and Whyatt (1993) leave them out, except that no corner
 * is cut which another point of the ring lies in: so it never comes to cross itself.
 */
function withoutBends(ring: Ring, seen: Box): Ring {
  let points = ring.slice(0, -1);
  for (;;) {
    const kept: Position[] = [];
    // The first point stays, so that the ring has one place that holds.
    points.forEach((point, i) => {
      const before = kept.at(-1);
      const after = points[(i + 1) % points.length] ?? point;
      const limit = isSeen(point, seen) ? SMALLEST_BEND.seen : SMALLEST_BEND.elsewhere;
      const isSmall = before !== undefined && Math.abs(turn(before, point, after)) / 2 < limit;
      // One of two neighbours at a time, so that a long gentle curve is not cut off as a whole.
      const isNext = points[i - 1] !== before;
      const canGo = isSmall && !isNext && isFree(points, before, point, after);
      if (!canGo) kept.push(point);
    });
    const isDone = kept.length === points.length || kept.length < 4;
    if (kept.length >= 4) points = kept;
    if (isDone) return [...points, ...points.slice(0, 1)];
  }
}

function isFree(points: readonly Position[], a: Position, b: Position, c: Position): boolean {
  const west = Math.min(a[0], b[0], c[0]);
  const east = Math.max(a[0], b[0], c[0]);
  return !points.some(
    (one) =>
      one[0] >= west &&
      one[0] <= east &&
      one !== a &&
      one !== b &&
      one !== c &&
      isInside(one, a, b, c),
  );
}

/**
 * Outer rings of the rounded polygons that are large enough, one feature each. `seen` is the part of the coast that is
 * seen with the whole corridor, in degrees; beyond it less is enough.
 */
export function buildOverview(
  shore: string,
  polygons: readonly Rings[],
  seen: Box,
): LandCollection {
  const outers = polygons
    .filter((rings) => areaKm2(rings) >= SMALLEST_ISLAND_KM2)
    .flatMap(([outer]) => (outer ? [withoutBends(outer, seen)] : []));
  return collection(
    outers.map((ring, index) =>
      feature(
        { id: `${shore}-${index + 1}`, kind: 'land' as const },
        { type: 'Polygon' as const, coordinates: rewound([ring]) },
      ),
    ),
  );
}
