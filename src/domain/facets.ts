// Facets: which parks a filter matches, how many each further choice would match, and why none may be left.
import type { Corridor } from './corridor';
import { BASES, ROLES, type Basis, type GroupId, type ParkId, type Role } from './ids';
import { PLATFORM_FACETS, platformFacetsOf, type PlatformFacet } from './platform-kind';

/** Within each facet any of the values will do; only industries can be asked for all together. */
export interface Filter {
  readonly industries: readonly string[];
  readonly match: 'any' | 'all';
  readonly roles: readonly Role[];
  readonly districts: readonly string[];
  /** Bay ids; a park on two bays answers to both. */
  readonly bays: readonly string[];
  readonly platforms: readonly PlatformFacet[];
  readonly bases: readonly Basis[];
}

export const NO_FILTER: Filter = {
  industries: [],
  match: 'any',
  roles: [],
  districts: [],
  bays: [],
  platforms: [],
  bases: [],
};

/** Where the values of each facet stand in a filter and in its counts. */
export const VALUES_OF = {
  industry: 'industries',
  role: 'roles',
  district: 'districts',
  bay: 'bays',
  platform: 'platforms',
  basis: 'bases',
} as const;
export type Facet = keyof typeof VALUES_OF;
const FACETS: readonly Facet[] = ['industry', 'role', 'district', 'bay', 'platform', 'basis'];

/** A value of a facet. */
export type FacetValue<F extends Facet> = Filter[(typeof VALUES_OF)[F]][number];

/** Number of parks that match the rest of the filter and the value, for every value there is. */
export interface FacetCounts {
  readonly groups: ReadonlyMap<GroupId, number>;
  readonly industries: ReadonlyMap<string, number>;
  readonly roles: ReadonlyMap<Role, number>;
  readonly districts: ReadonlyMap<string, number>;
  readonly bays: ReadonlyMap<string, number>;
  readonly platforms: ReadonlyMap<PlatformFacet, number>;
  readonly bases: ReadonlyMap<Basis, number>;
}

/** One choice that, taken back alone, leaves `parks` parks; for `match` the value is the way to match instead. */
export interface Relief {
  readonly facet: Facet | 'match';
  readonly value: string;
  readonly parks: number;
}

export interface EmptyReason {
  /** Only those that help, the most helpful first. */
  readonly reliefs: readonly Relief[];
  /** Chosen industries that no park carries. */
  readonly notInPlan: readonly string[];
}

/** A park with every step from one of its terms to an industry. */
interface ParkSteps {
  readonly park: ParkId;
  readonly districts: readonly string[];
  readonly bays: readonly string[];
  readonly platforms: readonly string[];
  readonly steps: readonly {
    readonly industry: string;
    readonly role: Role;
    readonly basis: Basis | undefined;
  }[];
}

export function isFiltering(filter: Filter): boolean {
  return FACETS.some((facet) => filter[VALUES_OF[facet]].length > 0);
}

export function isInPlan(corridor: Corridor, industry: string): boolean {
  return corridor.carriers(industry).length > 0;
}

export function matchingParks(corridor: Corridor, filter: Filter): ReadonlySet<ParkId> {
  const matching = stepsOf(corridor).filter((park) => matches(park, filter));
  return new Set(matching.map(({ park }) => park));
}

export function facetCounts(corridor: Corridor, filter: Filter): FacetCounts {
  const parks = stepsOf(corridor);
  const count = (changed: Partial<Filter>) => countOf(parks, { ...filter, ...changed });
  const rest = filter.match === 'all' ? filter.industries : [];
  const ofRest = parks.filter((park) => matches(park, { ...filter, industries: rest }));
  const countGroup = (group: GroupId) => {
    const members = idsOf(corridor.industriesOf(group));
    if (members.length === 0) return 0;
    return countOf(ofRest, { ...filter, industries: members, match: 'any' });
  };
  return {
    groups: tally(corridor.groupIds, countGroup),
    industries: tally(idsOf(corridor.taxonomy.industries), (id) =>
      count({ industries: [...rest, id] }),
    ),
    roles: tally(ROLES, (role) => count({ roles: [role] })),
    districts: tally(idsOf(corridor.districts), (id) => count({ districts: [id] })),
    bays: tally(idsOf(corridor.bays.map((bay) => bay.properties)), (id) => count({ bays: [id] })),
    platforms: tally(PLATFORM_FACETS, (kind) => count({ platforms: [kind] })),
    bases: tally(BASES, (basis) => count({ bases: [basis] })),
  };
}

/** Why nothing matches, or null when something does. */
export function explainEmpty(corridor: Corridor, filter: Filter): EmptyReason | null {
  const parks = stepsOf(corridor);
  if (countOf(parks, filter) > 0) return null;
  const reliefs = choicesOf(filter)
    .map(({ facet, value }) => {
      return { facet, value, parks: countOf(parks, relieve(filter, facet, value)) };
    })
    .filter((relief) => relief.parks > 0)
    .sort((a, b) => b.parks - a.parks);
  const notInPlan = filter.industries.filter((id) => !isInPlan(corridor, id));
  return { reliefs, notInPlan };
}

/** The filter with one choice taken back. */
export function relieve(filter: Filter, facet: Relief['facet'], value: string): Filter {
  if (facet === 'match') return { ...filter, match: value === 'all' ? 'all' : 'any' };
  const values: readonly string[] = filter[VALUES_OF[facet]];
  return { ...filter, [VALUES_OF[facet]]: values.filter((each) => each !== value) };
}

function choicesOf(filter: Filter): readonly Omit<Relief, 'parks'>[] {
  const choices = FACETS.flatMap((facet) =>
    filter[VALUES_OF[facet]].map((value) => ({ facet, value })),
  );
  const isAll = filter.match === 'all' && filter.industries.length > 1;
  return isAll ? [{ facet: 'match', value: 'any' }, ...choices] : choices;
}

function idsOf<T extends string>(rows: readonly { readonly id: T }[]): readonly T[] {
  return rows.map(({ id }) => id);
}

function tally<K>(keys: readonly K[], count: (key: K) => number): ReadonlyMap<K, number> {
  return new Map(keys.map((key) => [key, count(key)]));
}

function countOf(parks: readonly ParkSteps[], filter: Filter): number {
  return parks.filter((park) => matches(park, filter)).length;
}

function matches(park: ParkSteps, filter: Filter): boolean {
  const isOneOf = (wanted: readonly string[], has: readonly string[]) =>
    wanted.length === 0 || has.some((value) => wanted.includes(value));
  const counting = park.steps.filter(
    ({ role, basis }) =>
      isOneOf(filter.roles, [role]) && isOneOf(filter.bases, basis ? [basis] : []),
  );
  const carried = counting.map(({ industry }) => industry);
  const asksOfTerms = filter.roles.length > 0 || filter.bases.length > 0;
  return (
    isOneOf(filter.districts, park.districts) &&
    isOneOf(filter.bays, park.bays) &&
    isOneOf(filter.platforms, park.platforms) &&
    (carried.length > 0 || !asksOfTerms) &&
    (filter.match === 'all'
      ? filter.industries.every((id) => carried.includes(id))
      : isOneOf(filter.industries, carried))
  );
}

function stepsOf(corridor: Corridor): readonly ParkSteps[] {
  return corridor.parks.map((park) => ({
    park: park.id,
    districts: park.districts,
    bays: park.bays.map(({ bay }) => bay),
    platforms: platformFacetsOf(corridor, park),
    steps: park.industries.flatMap((use) =>
      use.industries.map((industry) => ({
        industry,
        role: use.role,
        basis: corridor.mapping(use.term.zh, industry)?.basis,
      })),
    ),
  }));
}
