// data/corridor.geojson: the string, a tie from each located site to it, and the order of the parks along it.
import type * as v from 'valibot';
import type { ParkId } from '../../domain/ids';
import type { Box } from '../../domain/profile-schema';
import type { Position, corridorCollection } from '../../domain/schema';
import { collection } from '../build/collection';
import type { Seeds } from '../seeds/read-seeds';
import { distanceToLine, localPlane } from './plane';
import { roundPosition } from './rings';

export type Corridor = v.InferOutput<typeof corridorCollection>;

export interface Tie {
  readonly park: ParkId;
  readonly site: string;
  readonly from: Position;
  readonly to: Position;
  readonly alongKm: number;
}

const middleOf = ([west, south, east, north]: Box): Position => [
  (west + east) / 2,
  (south + north) / 2,
];

/** One tie for each located site, in the plan's order. */
export function tiesOf(seeds: Seeds, string: readonly Position[]): Tie[] {
  const { middle, region } = seeds.corridor;
  const { toPlane, toPosition } = localPlane(middle ?? middleOf(region));
  const line = string.map(toPlane);
  return seeds.places.flatMap(({ id, sites }) =>
    sites.map((site): Tie => {
      const nearest = distanceToLine(toPlane([site.lon, site.lat]), line);
      return {
        park: id,
        site: site.id,
        from: [site.lon, site.lat],
        to: roundPosition(toPosition(nearest.point), 5),
        alongKm: nearest.alongKm,
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
    ...ties.map(({ park, site, from, to }): Corridor['features'][number] => ({
      type: 'Feature',
      id: `tie-${site}`,
      properties: { id: `tie-${site}`, kind: 'tie', basis: 'derived', park, site },
      geometry: { type: 'LineString', coordinates: [from, to] },
    })),
  ]);
}
