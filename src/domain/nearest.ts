// The nearest of several places, in a straight line, with the ± of both ends.
import { kmBetween } from './distance';
import type { Site } from './schema';

/** Anything that stands on one site or on several; none where it is not located. */
export interface Sited {
  readonly sites: readonly Site[];
}

export interface Nearest<P extends Sited> {
  readonly place: P;
  /** The site it is measured from, and the one it is measured to. */
  readonly from: Site;
  readonly to: Site;
  /** Great-circle kilometres, to a tenth. */
  readonly km: number;
  /** The ± of both positions added, in kilometres: at worst both err along the line. */
  readonly plusMinusKm: number;
  /** The ± reaches further than the distance: which of the two is further off cannot be told. */
  readonly isWithinError: boolean;
}

const toTenth = (km: number): number => Math.round(km * 10) / 10;

/**
 * The place whose site is nearest to any of the sites; of several that are equally near, the first. Null where
 * nothing is located. Derived: a straight line over land and water, on a sphere (Turf's `distance`).
 */
export function nearestOf<P extends Sited>(
  sites: readonly Site[],
  places: readonly P[],
): Nearest<P> | null {
  let best: { place: P; from: Site; to: Site; km: number } | null = null;
  for (const place of places) {
    for (const to of place.sites) {
      for (const from of sites) {
        const km = kmBetween(from, to);
        if (best === null || km < best.km) best = { place, from, to, km };
      }
    }
  }
  if (best === null) return null;
  const plusMinusKm = toTenth(best.from.uncertaintyKm + best.to.uncertaintyKm);
  return { ...best, km: toTenth(best.km), plusMinusKm, isWithinError: best.km < plusMinusKm };
}
