// The way from one park to the next, in a straight line.
import { kmBetween } from './distance';
import type { Park, Site } from './schema';

export interface Leg {
  readonly from: Site;
  readonly to: Site;
  /** Great-circle kilometres, to a tenth. */
  readonly km: number;
  /** The ± of both positions added, in kilometres: at worst both err along the line. */
  readonly plusMinusKm: number;
}

const toTenth = (km: number) => Math.round(km * 10) / 10;

/** Between the two sites that are nearest to each other; null where one of the parks is not located. */
export function legBetween(from: Park, to: Park): Leg | null {
  const pairs = from.sites.flatMap((a) =>
    to.sites.map((b) => ({ from: a, to: b, km: kmBetween(a, b) })),
  );
  const [nearest] = pairs.sort((a, b) => a.km - b.km);
  if (!nearest) return null;
  const plusMinusKm = toTenth(nearest.from.uncertaintyKm + nearest.to.uncertaintyKm);
  return { ...nearest, km: toTenth(nearest.km), plusMinusKm };
}
