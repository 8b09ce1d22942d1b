// A comparison read word by word: keys of every cell, and whether a row is equal, with what cannot be told as null.
import type { Corridor } from '../../../src/domain/corridor';
import { kmBetween } from '../../../src/domain/distance';
import type { Park } from '../../../src/domain/schema';
import { naiveWeight } from './naive-weights';

interface NaiveRow {
  readonly keys: readonly (readonly string[])[];
  readonly allEqual: boolean | null;
}

const tenth = (km: number) => Math.round(km * 10) / 10;

interface NaiveDistance {
  readonly key: string;
  readonly km: number;
  readonly error: number;
}

function nearestTo(corridor: Corridor, park: Park, kind: string): NaiveDistance[] {
  const all = [...corridor.transport, ...(kind === 'station' ? corridor.metro : [])]
    .filter((place) => place.kind === kind || place.kind === 'metro')
    .flatMap(({ id, site: to }) =>
      park.sites.map((from) => {
        const km = kmBetween(from, to);
        return { id, km, error: tenth(from.uncertaintyKm + to.uncertaintyKm) };
      }),
    )
    .sort((a, b) => a.km - b.km)
    .slice(0, 1);
  return all.map(({ id, km, error }) => ({ key: `${id}/${tenth(km)}`, km: tenth(km), error }));
}

/** Any two lists of keys that differ make a row differ; only then does an empty list that means unknown count. */
function equal(keys: readonly (readonly string[])[], emptyIsUnknown: boolean): boolean | null {
  const told = keys.filter((list) => !(emptyIsUnknown && list.length === 0));
  const forms = new Set(told.map((list) => [...list].sort().join('\n')));
  if (forms.size > 1) return false;
  return told.length < keys.length ? null : true;
}

function equalDistances(rows: readonly (readonly NaiveDistance[])[]): boolean | null {
  const told = rows.flat();
  const clearlyApart = told.some((a) =>
    told.some((b) => a.key !== b.key && Math.abs(a.km - b.km) > a.error + b.error),
  );
  if (clearlyApart) return false;
  const isSame = new Set(told.map(({ key }) => key)).size === 1 && told.length === rows.length;
  return isSame ? true : null;
}

export function naivelyCompared(
  corridor: Corridor,
  ids: readonly string[],
): ReadonlyMap<string, NaiveRow> {
  const parks = ids.flatMap((id) => corridor.park(id) ?? []);
  const rows = new Map<string, NaiveRow>();
  const add = (id: string, emptyIsUnknown: boolean, keysOf: (park: Park) => readonly string[]) => {
    const keys = parks.map(keysOf);
    rows.set(id, { keys, allEqual: equal(keys, emptyIsUnknown) });
  };
  for (const role of ['focus', 'segment', 'strength']) {
    add(role, false, ({ industries }) =>
      industries.flatMap((use) => (use.role === role ? use.term.zh : [])),
    );
  }
  add('industries', false, (park) =>
    corridor.taxonomy.industries
      .map(({ id }) => id)
      .filter((id) => naiveWeight(corridor, park, id, false) > 0),
  );
  add('platforms', false, ({ platforms }) => platforms.map(({ platform }) => platform));
  add('bays', true, ({ bays }) => bays.map(({ bay }) => bay));
  add('districts', true, ({ districts }) => districts);
  for (const kind of ['airport', 'port', 'station']) {
    const distances = parks.map((park) => nearestTo(corridor, park, kind));
    const keys = distances.map((list) => list.map(({ key }) => key));
    rows.set(kind, { keys, allEqual: equalDistances(distances) });
  }
  add('areas', true, ({ areas }) =>
    areas.map(({ km2, year, what }) => `${km2}/${String(year)}/${what.zh}`),
  );
  add('operator', true, ({ operator }) => (operator ? [operator.text.zh] : []));
  add('established', true, ({ established }) => (established ? [established.text.zh] : []));
  add('position', true, ({ sites }) =>
    sites.map((each) => `${each.precision}/${each.confidence}/${each.uncertaintyKm}`),
  );
  return rows;
}
