// data/basemap/land-*.geojson: the two shores as stacked fills, each on its own, small enough to send.
import { polygon, simplify } from '@turf/turf';
import type * as v from 'valibot';
import type { landCollection } from '../../domain/schema';
import { collection, feature } from '../build/collection';
import type { Ring, Rings } from '../seeds/coast';
import { crossingOf } from './crossing';
import { areaKm2, pairs, rewound, roundedRing } from './rings';

export type LandCollection = v.InferOutput<typeof landCollection>;

/** Square kilometres below which an island would not be seen. */
const SMALLEST_ISLAND_KM2 = 0.02;

/**
 * The ring simplified to the tolerance and rounded; where that would make it cross itself, less simplified
 * and then less rounded. Undefined when nothing with an area is left.
 */
export function simplifiedRing(ring: Ring, tolerance: number, decimals: number): Ring | undefined {
  for (const more of [0, 1, 2]) {
    for (const share of [1, 0.5, 0.25]) {
      const options = { tolerance: tolerance * share, highQuality: true };
      const points =
        tolerance === 0 ? ring : simplify(polygon([ring]), options).geometry.coordinates[0];
      const rounded = roundedRing(pairs(points ?? []), decimals + more);
      if (rounded === undefined || crossingOf(rounded) === undefined) return rounded;
    }
  }
  return undefined;
}

/** One feature a polygon, in the order given; `tolerance` in degrees, 0 keeps every point. */
export function buildLand(
  shore: string,
  polygons: readonly Rings[],
  tolerance: number,
): LandCollection {
  const shapes = polygons
    .filter((rings) => areaKm2(rings) >= SMALLEST_ISLAND_KM2)
    .map((rings) =>
      rings.map((ring) => simplifiedRing(ring, tolerance, 4)).filter((ring) => ring !== undefined),
    )
    .filter((rings) => rings.length > 0);
  return collection(
    shapes.map((rings, index) =>
      feature(
        { id: `${shore}-${index + 1}`, kind: 'land' as const },
        { type: 'Polygon' as const, coordinates: rewound(rings) },
      ),
    ),
  );
}
