// Distances and circles on the map: great-circle, with the ± of what they are measured from.
import { circle } from '@turf/turf';
import type { Feature, Polygon } from 'geojson';
import type { Corridor } from '../corridor';
import { kmBetween } from '../distance';
import type { Bilingual, Site } from '../schema';
import type { WholePlan } from '../whole-plan';
import { placesOf, type PlacedKind } from './placed';

/** A point on the map in WGS84 degrees; `site` where it snapped to a known one, whose ± then counts. */
export interface Mark {
  readonly lon: number;
  readonly lat: number;
  readonly site: Site | null;
}

export interface Measured {
  /** Great-circle kilometres, not rounded. */
  readonly km: number;
  /** The ± of the sites at its ends added; 0 between two free points. */
  readonly plusMinusKm: number;
}

/** One site of a place. */
export interface Member extends Measured {
  readonly kind: PlacedKind;
  readonly id: string;
  readonly name: Bilingual;
  readonly site: Site;
  /** `certain`: inside wherever it lies within its ±. `possible`: inside somewhere within its ±. */
  readonly inside: 'certain' | 'possible';
}

/** A mark on a site. */
export function markOn(site: Site): Mark {
  return { lon: site.lon, lat: site.lat, site };
}

export function measure(from: Mark, to: Mark): Measured {
  const plusMinusKm = (from.site?.uncertaintyKm ?? 0) + (to.site?.uncertaintyKm ?? 0);
  return { km: kmBetween(from, to), plusMinusKm };
}

/** The circle as a ring of 96 points on the sphere. Throws a RangeError for a radius that is not above 0 km. */
export function circleAround({ lon, lat }: Mark, radiusKm: number): Feature<Polygon> {
  return circle([lon, lat], checked(radiusKm), { steps: 96, units: 'kilometers' });
}

/**
 * Every located site that lies inside the radius or may do so, the nearest first; parks, platforms, transport and bodies
 * in that order where equally near. Bodies only with the whole plan. Throws a RangeError as the circle does.
 */
export function membersWithin(
  corridor: Corridor,
  plan: WholePlan | null,
  centre: Mark,
  radiusKm: number,
): readonly Member[] {
  checked(radiusKm);
  return placesOf(corridor, plan)
    .flatMap(({ kind, id, name, sites }) =>
      sites.map((site) => ({ kind, id, name, site, ...measure(centre, markOn(site)) })),
    )
    .filter(({ km, plusMinusKm }) => km - plusMinusKm <= radiusKm)
    .map((member): Member => {
      const isCertain = member.km + member.plusMinusKm <= radiusKm;
      return { ...member, inside: isCertain ? 'certain' : 'possible' };
    })
    .sort((a, b) => a.km - b.km);
}

function checked(radiusKm: number): number {
  if (!Number.isFinite(radiusKm) || radiusKm <= 0) {
    throw new RangeError(`A circle of ${radiusKm} km cannot be drawn; give a radius above 0 km.`);
  }
  return radiusKm;
}
