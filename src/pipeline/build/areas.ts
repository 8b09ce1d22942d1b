// data/areas.geojson: the areas of the parks whose area is known, a feature for each piece.
import type { AreaCollection } from '../../domain/schema';
import { areaKm2, rewound, round, roundedRing } from '../geometry/rings';
import type { Seeds } from '../seeds/read-seeds';
import { collection, feature } from './collection';

export function buildAreas({ places, outlines }: Seeds): AreaCollection {
  const features = places.flatMap(({ id, outline }) => {
    const polygons = outlines.find((row) => row.id === outline)?.polygons ?? [];
    return polygons.map((rings, index) => {
      const area = {
        id: polygons.length === 1 ? `area-${id}` : `area-${id}-${index + 1}`,
        kind: 'area' as const,
        park: id,
        computedKm2: round(areaKm2(rings), 2),
      };
      const kept = rings.map((ring) => roundedRing(ring, 5)).filter((ring) => ring !== undefined);
      return feature(area, { type: 'Polygon' as const, coordinates: rewound(kept) });
    });
  });
  return collection(features);
}
