// Facets: which parks a filter matches, how many each further choice would match, and why none may be left.
import type { Corridor } from './corridor';
import { BASES, GROUP_IDS, ROLES, type Basis, type GroupId, type ParkId, type Role } from './ids';
import type { Park } from './schema';

export interface Filter {
  readonly industries: readonly string[];
  readonly match: 'any' | 'all';
  readonly roles: readonly Role[];
  readonly districts: readonly string[];
  readonly bases: readonly Basis[];
}

export const NO_FILTER: Filter = {
  industries: [],
  match: 'any',
  roles: [],
  districts: [],
  bases: [],
};

/** Number of parks that match the rest of the filter and the value, for every value there is. */
export interface FacetCounts {
  readonly groups: ReadonlyMap<GroupId, number>;
  readonly industries: ReadonlyMap<string, number>;
  readonly roles: ReadonlyMap<Role, number>;
  readonly districts: ReadonlyMap<string, number>;
  readonly bases: ReadonlyMap<Basis, number>;
}

/** One choice that, taken back alone, leaves `parks` parks; for `match` the value is the way to match instead. */
export interface Relief {
  readonly facet: 'industry' | 'match' | 'role' | 'district' | 'basis';
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
  readonly steps: readonly {
    readonly industry: string;
    readonly role: Role;
    readonly basis: Basis | undefined;
  }[];
}

export function isFiltering(filter: Filter): boolean {
  const { industries, roles, districts, bases } = filter;
  return [industries, roles, districts, bases].some((values) => values.length > 0);
}

export function isInPlan(corridor: Corridor, industry: string): boolean {
  return corridor.carriers(industry).length > 0;
}

/** Which parks are asked at all, before the filter; all of them unless said otherwise. */
export type Among = (park: Park) => boolean;
const EVERY_PARK: Among = () => true;

export function matchingParks(
  corridor: Corridor,
  filter: Filter,
  among: Among = EVERY_PARK,
): ReadonlySet<ParkId> {
  const matching = stepsOf(corridor, among).filter((park) => matches(park, filter));
  return new Set(matching.map(({ park }) => park));
}

export function facetCounts(
  corridor: Corridor,
  filter: Filter,
  among: Among = EVERY_PARK,
): FacetCounts {
  const parks = stepsOf(corridor, among);
  const count = (changed: Partial<Filter>) => countOf(parks, { ...filter, ...changed });
  const rest = filter.match === 'all' ? filter.industries : [];
  const { industries } = corridor.taxonomy;
  const ofRest = parks.filter((park) => matches(park, { ...filter, industries: rest }));
  const countGroup = (group: GroupId) => {
    const members = corridor.industriesOf(group).map(({ id }) => id);
    if (members.length === 0) return 0;
    return countOf(ofRest, { ...filter, industries: members, match: 'any' });
  };
  return {
    groups: tally(GROUP_IDS, countGroup),
    industries: tally(
      industries.map(({ id }) => id),
      (id) => count({ industries: [...rest, id] }),
    ),
    roles: tally(ROLES, (role) => count({ roles: [role] })),
    districts: tally(
      corridor.districts.map(({ id }) => id),
      (id) => count({ districts: [id] }),
    ),
    bases: tally(BASES, (basis) => count({ bases: [basis] })),
  };
}

/** Why nothing matches, or null when something does. */
export function explainEmpty(
  corridor: Corridor,
  filter: Filter,
  among: Among = EVERY_PARK,
): EmptyReason | null {
  const parks = stepsOf(corridor, among);
  if (countOf(parks, filter) > 0) return null;
  const reliefs = reliefsOf(filter)
    .map(([facet, value, relieved]) => ({ facet, value, parks: countOf(parks, relieved) }))
    .filter((relief) => relief.parks > 0)
    .sort((a, b) => b.parks - a.parks);
  const notInPlan = filter.industries.filter((id) => !isInPlan(corridor, id));
  return { reliefs, notInPlan };
}

/** The filter with one choice taken back. */
export function relieve(filter: Filter, facet: Relief['facet'], value: string): Filter {
  switch (facet) {
    case 'industry':
      return { ...filter, industries: without(filter.industries, value) };
    case 'match':
      return { ...filter, match: value === 'all' ? 'all' : 'any' };
    case 'role':
      return { ...filter, roles: without(filter.roles, value) };
    case 'district':
      return { ...filter, districts: without(filter.districts, value) };
    case 'basis':
      return { ...filter, bases: without(filter.bases, value) };
  }
}

function reliefsOf(filter: Filter): readonly [Relief['facet'], string, Filter][] {
  const choices: [Relief['facet'], string][] = [
    ...filter.industries.map((id): [Relief['facet'], string] => ['industry', id]),
    ...filter.roles.map((role): [Relief['facet'], string] => ['role', role]),
    ...filter.districts.map((id): [Relief['facet'], string] => ['district', id]),
    ...filter.bases.map((basis): [Relief['facet'], string] => ['basis', basis]),
  ];
  if (filter.match === 'all' && filter.industries.length > 1) choices.unshift(['match', 'any']);
  return choices.map(([facet, value]) => [facet, value, relieve(filter, facet, value)]);
}

function without<T extends string>(values: readonly T[], value: string): readonly T[] {
  return values.filter((each) => each !== value);
}

function tally<K>(keys: readonly K[], count: (key: K) => number): ReadonlyMap<K, number> {
  return new Map(keys.map((key) => [key, count(key)]));
}

function countOf(parks: readonly ParkSteps[], filter: Filter): number {
  return parks.filter((park) => matches(park, filter)).length;
}

function matches({ districts, steps }: ParkSteps, filter: Filter): boolean {
  if (filter.districts.length > 0 && !districts.some((id) => filter.districts.includes(id))) {
    return false;
  }
  const counting = steps.filter(
    ({ role, basis }) =>
      (filter.roles.length === 0 || filter.roles.includes(role)) &&
      (filter.bases.length === 0 || (basis !== undefined && filter.bases.includes(basis))),
  );
  if (filter.industries.length === 0) {
    return counting.length > 0 || (filter.roles.length === 0 && filter.bases.length === 0);
  }
  const carried = new Set(counting.map(({ industry }) => industry));
  return filter.match === 'all'
    ? filter.industries.every((id) => carried.has(id))
    : filter.industries.some((id) => carried.has(id));
}

function stepsOf(corridor: Corridor, among: Among): readonly ParkSteps[] {
  return corridor.parks.filter(among).map(({ id, districts, industries }) => ({
    park: id,
    districts,
    steps: industries.flatMap((use) =>
      use.industries.map((industry) => ({
        industry,
        role: use.role,
        basis: corridor.mapping(use.term.zh, industry)?.basis,
      })),
    ),
  }));
}
