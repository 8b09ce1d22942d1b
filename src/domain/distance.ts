// How far a park is from the airport, the port and the nearest station of rail, in a straight line.
import { distance } from '@turf/turf';
import type { Corridor } from './corridor';
import type { Park, Site, Stop } from './schema';

/** The ways to come and go, in the order in which they are told. */
export const WAYS = ['airport', 'port', 'rail'] as const;
export type Way = (typeof WAYS)[number];

/** Rail is the railway and the metro, whichever is nearer. */
const WAY_OF: Readonly<Record<Stop['kind'], Way>> = {
  airport: 'airport',
  port: 'port',
  station: 'rail',
  metro: 'rail',
};

export const stopsOf = ({ stops }: Corridor, way: Way): readonly Stop[] =>
  stops.filter(({ kind }) => WAY_OF[kind] === way);

export interface Distance {
  readonly way: Way;
  readonly place: Stop;
  /** Great-circle kilometres, to a tenth. */
  readonly km: number;
  /** The ± of both positions added, in kilometres: at worst both err along the line. */
  readonly plusMinusKm: number;
  /** The site of the park that is nearest to the place. */
  readonly from: Site;
}

const toTenth = (km: number) => Math.round(km * 10) / 10;

interface Place {
  readonly lon: number;
  readonly lat: number;
}

/**
 * Great-circle kilometres between positions in WGS84 degrees, by the haversine formula on a sphere of radius
 * 6371.0088 km (Turf's `distance`).
 */
export function kmBetween(from: Place, to: Place): number {
  return distance([from.lon, from.lat], [to.lon, to.lat], { units: 'kilometers' });
}

/** To the nearest place of each way, in the order of `WAYS`; empty for a park that is not located. */
export function distancesFrom(corridor: Corridor, park: Park): readonly Distance[] {
  return WAYS.flatMap((way) => {
    const nearest = stopsOf(corridor, way)
      .flatMap((place) =>
        park.sites.map((from) => ({ place, from, km: kmBetween(from, place.site) })),
      )
      .reduce<{ place: Stop; from: Site; km: number } | null>(
        (best, next) => (best === null || next.km < best.km ? next : best),
        null,
      );
    if (nearest === null) return [];
    const { place, from, km } = nearest;
    const plusMinusKm = toTenth(from.uncertaintyKm + place.site.uncertaintyKm);
    return [{ way, place, from, km: toTenth(km), plusMinusKm }];
  });
}
