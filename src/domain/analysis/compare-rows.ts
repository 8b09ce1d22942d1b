// How each row of a comparison reads a park, and when two cells of it are the same.
import type { Corridor } from '../corridor';
import { distancesFrom, type Distance, type Way } from '../distance';
import type { Role } from '../ids';
import type { Park } from '../schema';
import { usesByIndustry, usesOf } from './industry-use';
import type { CompareCell, CompareFact, CompareRowId, CompareRowOf, RowValues } from './comparison';

type Fact<V> = Omit<CompareFact<V>, 'inAll'>;
/** Whether two known cells are the same; null where it cannot be told. */
type Same<V> = (a: readonly Fact<V>[], b: readonly Fact<V>[]) => boolean | null;

interface Reading<V> {
  /** What it means that a park has no fact: the clause names none, or no source says. */
  readonly absent: 'none' | 'unknown';
  readonly read: (corridor: Corridor, park: Park) => readonly Fact<V>[];
  readonly same?: Same<V>;
}
type BuildRow<K extends CompareRowId> = (
  corridor: Corridor,
  parks: readonly Park[],
) => CompareRowOf<K>;

export const ROW_OF: { readonly [K in CompareRowId]: BuildRow<K> } = {
  focus: row('focus', { absent: 'none', read: termsOf('focus') }),
  segment: row('segment', { absent: 'none', read: termsOf('segment') }),
  strength: row('strength', { absent: 'none', read: termsOf('strength') }),
  industries: row('industries', { absent: 'none', read: industriesOf }),
  platforms: row('platforms', {
    absent: 'none',
    read: (_, { platforms }) =>
      platforms.map((value) => {
        const { platform: key, basis, lines, sources } = value;
        return { key, value, basis, lines, sources };
      }),
  }),
  bays: row('bays', {
    absent: 'unknown',
    read: (_, { bays }) =>
      bays.map((value) => {
        const { bay: key, basis, sources } = value;
        return { key, value, basis, lines: [], sources };
      }),
  }),
  districts: row('districts', {
    absent: 'unknown',
    read: (_, { districts, sites }) => {
      const sources = [...new Set(sites.flatMap((site) => site.sources))];
      return districts.map((id) => ({ key: id, value: id, basis: 'sourced', lines: [], sources }));
    },
  }),
  airport: row('airport', distanceTo('airport')),
  port: row('port', distanceTo('port')),
  station: row('station', distanceTo('rail')),
  areas: row('areas', {
    absent: 'unknown',
    read: (_, { areas }) =>
      areas.map((value) => ({
        ...sourced(value.sources),
        key: `${value.km2}/${value.year}/${value.what.zh}`,
        value,
      })),
  }),
  operator: row('operator', {
    absent: 'unknown',
    read: (_, { operator }) => textOf(operator),
  }),
  established: row('established', {
    absent: 'unknown',
    read: (_, { established }) => textOf(established),
  }),
  position: row('position', {
    absent: 'unknown',
    read: (_, { sites }) =>
      sites.map((value) => ({
        ...sourced(value.sources),
        key: `${value.precision}/${value.confidence}/${value.uncertaintyKm}`,
        value,
      })),
  }),
};

function termsOf(role: Role): Reading<RowValues[Role]>['read'] {
  return (_, { industries }) =>
    industries
      .filter((use) => use.role === role)
      .map((value) => ({
        key: value.term.zh,
        value,
        basis: value.basis,
        lines: value.lines,
        sources: [],
      }));
}

/** In the order of the taxonomy. The basis is that of term → industry: stated where one term names it exactly. */
function industriesOf(corridor: Corridor, park: Park): readonly Fact<RowValues['industries']>[] {
  const carried = usesByIndustry(usesOf(corridor, park));
  return corridor.taxonomy.industries.flatMap(({ id: industry }) => {
    const uses = carried.get(industry);
    if (!uses) return [];
    const basis = uses.some((use) => use.basis === 'stated') ? 'stated' : 'derived';
    const lines = [...new Set(uses.flatMap((use) => use.lines))].sort((a, b) => a - b);
    return [{ key: industry, value: { industry, uses }, basis, lines, sources: [] }];
  });
}

function distanceTo(wanted: Way): Reading<Distance> {
  return {
    absent: 'unknown',
    read: (corridor, park) =>
      distancesFrom(corridor, park)
        .filter(({ way }) => way === wanted)
        .map((value) => ({
          key: `${value.place.id}/${value.km}`,
          value,
          basis: 'derived',
          lines: [],
          sources: [...new Set([...value.from.sources, ...value.place.site.sources])],
        })),
    same: (a, b) => sameKeys(a, b) || (a.some((one) => b.some(withinError(one))) ? null : false),
  };
}

/** Two distances that could be one, each within its ±. */
function withinError({ value: one }: Fact<Distance>): (other: Fact<Distance>) => boolean {
  return ({ value: other }) => Math.abs(one.km - other.km) <= one.plusMinusKm + other.plusMinusKm;
}

function textOf(value: Park['operator']): readonly Fact<NonNullable<Park['operator']>>[] {
  return value ? [{ ...sourced(value.sources), key: value.text.zh, value }] : [];
}

function sourced(sources: readonly string[]): Pick<Fact<never>, 'basis' | 'lines' | 'sources'> {
  return { basis: 'sourced', lines: [], sources };
}

/** The order of facts does not matter. */
function sameKeys(a: readonly Fact<unknown>[], b: readonly Fact<unknown>[]): boolean {
  const keysOf = (facts: readonly Fact<unknown>[]) =>
    JSON.stringify(facts.map(({ key }) => key).sort());
  return keysOf(a) === keysOf(b);
}

function row<K extends CompareRowId>(
  id: K,
  { absent, read, same = sameKeys }: Reading<RowValues[K]>,
): BuildRow<K> {
  return (corridor, parks) => {
    const readings = parks.map((park) => ({ park: park.id, facts: read(corridor, park) }));
    const inAll = ({ key }: Fact<unknown>) =>
      readings.every(({ facts }) => facts.some((other) => other.key === key));
    const cells = readings.map(({ park, facts }): CompareCell<RowValues[K]> => ({
      park,
      state: facts.length > 0 ? 'known' : absent,
      facts: facts.map((fact) => ({ ...fact, inAll: inAll(fact) })),
    }));
    return { id, cells, allEqual: allEqual(cells, same) };
  };
}

/** False as soon as two known cells differ; else null where anything is open; else true. */
function allEqual<V>(cells: readonly CompareCell<V>[], same: Same<V>): boolean | null {
  const known = cells.filter(({ state }) => state !== 'unknown');
  const answers = known.flatMap((one, position) =>
    known.slice(position + 1).map((other) => same(one.facts, other.facts)),
  );
  if (answers.includes(false)) return false;
  return known.length < cells.length || answers.includes(null) ? null : true;
}
