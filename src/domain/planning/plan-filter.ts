// The planner's filter: the facets of the corridor, and bay and kind of platform, counted the same way.
import type { Corridor } from '../corridor';
import {
  explainEmpty,
  facetCounts,
  matchingParks,
  NO_FILTER,
  relieve,
  type EmptyReason,
  type FacetCounts,
  type Filter,
  type Relief,
} from '../facets';
import type { ParkId } from '../ids';
import type { Park } from '../schema';
import { PLATFORM_FACETS, platformFacetsOf, type PlatformFacet } from './platform-kind';

/** Within each facet any of the values will do; only industries can be asked for all together. */
export interface PlanFilter extends Filter {
  /** Bay ids; a park on two bays answers to both. */
  readonly bays: readonly string[];
  readonly platforms: readonly PlatformFacet[];
}

export const NO_PLAN_FILTER: PlanFilter = { ...NO_FILTER, bays: [], platforms: [] };

export interface PlanFacetCounts extends FacetCounts {
  readonly bays: ReadonlyMap<string, number>;
  readonly platforms: ReadonlyMap<PlatformFacet, number>;
}

export interface PlanRelief {
  readonly facet: Relief['facet'] | 'bay' | 'platform';
  readonly value: string;
  readonly parks: number;
}

export interface PlanEmptyReason extends Pick<EmptyReason, 'notInPlan'> {
  /** Only those that help, the most helpful first. */
  readonly reliefs: readonly PlanRelief[];
}

export function matchingPlanParks(corridor: Corridor, filter: PlanFilter): ReadonlySet<ParkId> {
  return matchingParks(corridor, filter, amongOf(corridor, filter));
}

/** Number of parks that match the rest of the filter and the value, for every value there is. */
export function planFacetCounts(corridor: Corridor, filter: PlanFilter): PlanFacetCounts {
  const count = (changed: Partial<PlanFilter>) =>
    matchingPlanParks(corridor, { ...filter, ...changed }).size;
  return {
    ...facetCounts(corridor, filter, amongOf(corridor, filter)),
    bays: new Map(
      corridor.bays.map(({ properties: { id } }) => [id, count({ bays: [id] })] as const),
    ),
    platforms: new Map(
      PLATFORM_FACETS.map((kind) => [kind, count({ platforms: [kind] })] as const),
    ),
  };
}

/** Why nothing matches, or null when something does. */
export function explainPlanEmpty(corridor: Corridor, filter: PlanFilter): PlanEmptyReason | null {
  const reason = explainEmpty(corridor, filter, amongOf(corridor, filter));
  if (reason === null) return null;
  const ours = [
    ...filter.bays.map((value) => ({ facet: 'bay' as const, value })),
    ...filter.platforms.map((value) => ({ facet: 'platform' as const, value })),
  ].map(({ facet, value }) => {
    const relieved = relievePlan(filter, facet, value);
    return { facet, value, parks: matchingPlanParks(corridor, relieved).size };
  });
  const reliefs = [...reason.reliefs, ...ours.filter(({ parks }) => parks > 0)];
  return { ...reason, reliefs: reliefs.sort((a, b) => b.parks - a.parks) };
}

/** The filter with one choice taken back. */
export function relievePlan(
  filter: PlanFilter,
  facet: PlanRelief['facet'],
  value: string,
): PlanFilter {
  if (facet === 'bay') return { ...filter, bays: filter.bays.filter((each) => each !== value) };
  if (facet === 'platform') {
    return { ...filter, platforms: filter.platforms.filter((each) => each !== value) };
  }
  return { ...filter, ...relieve(filter, facet, value) };
}

function amongOf(corridor: Corridor, { bays, platforms }: PlanFilter): (park: Park) => boolean {
  return (park) => {
    const kinds = platformFacetsOf(corridor, park);
    return (
      (bays.length === 0 || park.bays.some(({ bay }) => bays.includes(bay))) &&
      (platforms.length === 0 || platforms.some((kind) => kinds.has(kind)))
    );
  };
}
