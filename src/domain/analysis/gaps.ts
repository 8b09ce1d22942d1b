// Gap reading: what has no home in the parks, one, or many, as data with the facts behind each reading.
import type { Corridor } from '../corridor';
import type { BayId, LayerId, ParkId } from '../ids';
import { nearestOf, type Nearest } from '../nearest';
import type { Body } from '../plan-schema';
import type { Industry, Park } from '../schema';
import type { WholePlan } from '../whole-plan';
import { homesOf, type Home } from './industry-use';

/** An industry by how many parks carry it. The plan's lists that name it, with their lines, are in `industry`. */
export interface HomesReading {
  readonly kind: 'no-home' | 'one-home' | 'two-homes' | 'many-homes';
  readonly industry: Industry;
  /** In corridor order. */
  readonly homes: readonly Home[];
  /** One of the ring group `future`. */
  readonly isFuture: boolean;
}

/** An industry that no park related to the bay carries, and some park of another bay does. */
export interface BayLacks {
  readonly kind: 'bay-lacks';
  readonly bay: BayId;
  readonly industry: Industry;
  /** Parks related to this bay, none of which carries it. */
  readonly parks: readonly ParkId[];
  readonly elsewhere: readonly { readonly bay: BayId; readonly homes: readonly Home[] }[];
}

/** A platform of no park: no clause names it, and it is no part of one that a clause names. */
export interface PlatformWithoutPark {
  readonly kind: 'platform-without-park';
  readonly of: { readonly kind: 'platform' } | { readonly kind: 'body'; readonly layer: LayerId };
  readonly id: string;
  readonly lines: readonly number[];
  readonly sources: readonly string[];
  /** Derived, in a straight line; null where it is not located. */
  readonly nearest: Nearest<Park> | null;
}

export interface Gaps {
  /** In the order of the taxonomy. */
  readonly homes: readonly HomesReading[];
  /** Bay by bay, in the order of the taxonomy. */
  readonly bays: readonly BayLacks[];
  /** In the order of the layers and of the plan. */
  readonly platforms: readonly PlatformWithoutPark[];
}

/** Without the whole plan, only the platforms of the park clauses are asked for their park. */
export function gapsOf(corridor: Corridor, plan: WholePlan | null): Gaps {
  const { industries } = corridor.taxonomy;
  return {
    homes: industries.map((industry) => homesReading(corridor, industry)),
    bays: corridor.bays.flatMap(({ properties: { id } }) =>
      industries.flatMap((industry) => bayLacks(corridor, id, industry) ?? []),
    ),
    platforms: [...parklessPlatforms(corridor), ...(plan ? parklessBodies(corridor, plan) : [])],
  };
}

function homesReading(corridor: Corridor, industry: Industry): HomesReading {
  const homes = homesOf(corridor, industry.id);
  const kinds = ['no-home', 'one-home', 'two-homes'] as const;
  const kind = kinds[homes.length] ?? 'many-homes';
  return { kind, industry, homes, isFuture: corridor.isFuture(industry) };
}

function bayLacks(corridor: Corridor, bay: BayId, industry: Industry): BayLacks | null {
  const homes = homesOf(corridor, industry.id);
  const homesOn = (on: BayId) => {
    const parks = new Set(corridor.parksOnBay(on).map(({ id }) => id));
    return homes.filter(({ park }) => parks.has(park));
  };
  if (homesOn(bay).length > 0) return null;
  const elsewhere = corridor.bays
    .map(({ properties: { id } }) => ({ bay: id, homes: homesOn(id) }))
    .filter((other) => other.homes.length > 0);
  if (elsewhere.length === 0) return null;
  const parks = corridor.parksOnBay(bay).map(({ id }) => id);
  return { kind: 'bay-lacks', bay, industry, parks, elsewhere };
}

function parklessPlatforms(corridor: Corridor): readonly PlatformWithoutPark[] {
  return corridor.platforms
    .filter(({ parks }) => parks.length === 0)
    .map(({ id, aliases, site, sources }) => ({
      kind: 'platform-without-park',
      of: { kind: 'platform' },
      id,
      lines: aliases.flatMap(({ lines }) => lines),
      sources,
      nearest: nearestOf(site ? [site] : [], corridor.parks),
    }));
}

function parklessBodies(corridor: Corridor, plan: WholePlan): readonly PlatformWithoutPark[] {
  return plan.bodies
    .filter((body) => plan.layer(body.layer)?.isOfPlatforms && !hasPark(corridor, plan, body))
    .map(({ id, layer, lines, sources, sites }) => ({
      kind: 'platform-without-park',
      of: { kind: 'body', layer },
      id,
      lines,
      sources,
      nearest: nearestOf(sites, corridor.parks),
    }));
}

/** A body has the parks of the platform that it is a part of, however deep. */
function hasPark(corridor: Corridor, plan: WholePlan, { within }: Body): boolean {
  if (within === null) return false;
  const platform = corridor.platform(within);
  if (platform) return platform.parks.length > 0;
  const around = plan.body(within);
  return around !== undefined && hasPark(corridor, plan, around);
}
