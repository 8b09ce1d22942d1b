// How far a park is from the airport, the port and the nearest station, in a straight line.
import { distance } from '@turf/turf';
import type { Corridor } from './corridor';
import { TRANSPORT_KINDS } from './ids';
import type { Park, Site, Transport } from './schema';

export interface Distance {
  readonly place: Transport;
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

/** To the nearest place of each kind, in the order airport, port, station; empty for a park that is not located. */
export function distancesFrom(corridor: Corridor, park: Park): readonly Distance[] {
  return TRANSPORT_KINDS.flatMap((kind) => {
    const nearest = corridor.transport
      .filter((place) => place.kind === kind)
      .flatMap((place) =>
        park.sites.map((from) => ({ place, from, km: kmBetween(from, place.site) })),
      )
      .reduce<{ place: Transport; from: Site; km: number } | null>(
        (best, next) => (best === null || next.km < best.km ? next : best),
        null,
      );
    if (nearest === null) return [];
    const { place, from, km } = nearest;
    const plusMinusKm = toTenth(from.uncertaintyKm + place.site.uncertaintyKm);
    return [{ place, from, km: toTenth(km), plusMinusKm }];
  });
}
