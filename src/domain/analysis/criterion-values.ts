// How far a park has what is wanted, 0 to 1, with the facts that say so.
import type { Corridor } from '../corridor';
import { stopsOf } from '../distance';
import { nearestOf, type Nearest, type Sited } from '../nearest';
import type { Bilingual, Park, Site } from '../schema';
import type { WholePlan } from '../whole-plan';
import { usesOf, weightOf, type IndustryUse } from './industry-use';
import type { NearnessKey } from './criterion-keys';
import type { Criterion } from './criteria';

export interface PartValue {
  readonly value: number;
  /** Equal to `value` where no distance is in it. */
  readonly lowest: number;
  readonly highest: number;
}

/** A place to be near to, whatever file of the data it is from. */
export interface NearPlace extends Sited {
  readonly kind: 'transport' | 'body' | 'platform';
  readonly id: string;
  readonly name: Bilingual;
}

export type PartFacts =
  | { readonly kind: 'uses'; readonly uses: readonly IndustryUse[] }
  | { readonly kind: 'bays'; readonly bays: Park['bays'] }
  /** Sources are those of `from` and `to`. Null where the park, or every such place, is not located. */
  | { readonly kind: 'nearest'; readonly nearest: Nearest<NearPlace> | null };

interface Answer {
  readonly value: PartValue | null;
  readonly facts: PartFacts;
}

export function partValue(
  corridor: Corridor,
  plan: WholePlan | null,
  park: Park,
  target: Criterion['target'],
): Answer {
  switch (target.kind) {
    case 'industry': {
      const uses = usesOf(corridor, park).filter(({ industry }) => industry === target.id);
      return { value: certain(weightOf(uses)), facts: { kind: 'uses', uses } };
    }
    case 'bay': {
      const bays = park.bays.filter(({ bay }) => bay === target.id);
      const isKnown = park.bays.length > 0;
      return {
        value: isKnown ? certain(bays.length > 0 ? 1 : 0) : null,
        facts: { kind: 'bays', bays },
      };
    }
    case 'near': {
      const places = nearPlaces(corridor, plan, target.to);
      const nearest = nearestOf(park.sites, places);
      return {
        value: nearest && nearnessOf(park.sites, places, nearest),
        facts: { kind: 'nearest', nearest },
      };
    }
  }
}

function certain(value: number): PartValue {
  return { value, lowest: value, highest: value };
}

/** 1 at the place itself, one half at 10 km. */
function nearness(km: number): number {
  return 1 / (1 + km / 10);
}

/**
 * Of the distance as shown, to a tenth. Another place may turn out to be the nearest within ±, so the best and
 * the worst are taken over all of them: the nearest is no nearer than min(km − ±) and no further than min(km + ±).
 */
function nearnessOf(
  sites: readonly Site[],
  places: readonly NearPlace[],
  { km }: Nearest<NearPlace>,
): PartValue {
  const all = places.flatMap((place) => nearestPairs(sites, place));
  const least = Math.min(...all.map((pair) => pair.km - pair.plusMinusKm));
  const most = Math.min(...all.map((pair) => pair.km + pair.plusMinusKm));
  return {
    value: nearness(km),
    lowest: nearness(most),
    highest: nearness(Math.max(0, least)),
  };
}

function nearestPairs(sites: readonly Site[], place: NearPlace): readonly Nearest<Sited>[] {
  return place.sites.flatMap((to) =>
    sites.flatMap((from) => nearestOf([from], [{ sites: [to] }]) ?? []),
  );
}

/** The universities are those of the whole plan, the platforms those of the park clauses. */
function nearPlaces(
  corridor: Corridor,
  plan: WholePlan | null,
  to: NearnessKey,
): readonly NearPlace[] {
  if (to === 'university') {
    return (plan?.bodiesNear('university') ?? []).map(({ id, name, sites }) => ({
      kind: 'body',
      id,
      name,
      sites,
    }));
  }
  if (to === 'platform') {
    return corridor.platforms.map(({ id, name, site }) => ({
      kind: 'platform',
      id,
      name,
      sites: site ? [site] : [],
    }));
  }
  return stopsOf(corridor, to).map(({ id, name, site }) => ({
    kind: 'transport',
    id,
    name,
    sites: [site],
  }));
}
