// data/search.json: every name a reader may type, with its pinyin made here so that no browser needs the table.
import { pinyin } from 'pinyin-pro';
import { ROLES } from '../../domain/ids';
import { NAME_ROLES, type Bilingual, type NameRole, type SearchEntry } from '../../domain/schema';
import type { Seeds } from '../seeds/read-seeds';
import { synonymsByKey } from './synonyms';

/** Syllables without tones, ü as v; runs that are not Chinese stay, in lower case, as one token each. */
export function syllablesOf(text: string): string {
  return pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .flatMap((token) => token.toLowerCase().split(/[^\p{Letter}\p{Number}]+/u))
    .filter((token) => token !== '')
    .join(' ');
}

/** A name in one language or both. */
interface Named extends Partial<Bilingual> {
  readonly role: NameRole;
}

const as = (role: NameRole, names: readonly Bilingual[]): Named[] =>
  names.map(({ zh, en }) => ({ zh, en, role }));

/** Each text once, in its nearest role. */
function distinct(names: readonly Named[], lang: keyof Bilingual): [string, NameRole][] {
  const roles = new Map<string, NameRole>();
  for (const { [lang]: text, role } of names) {
    const other = text === undefined ? undefined : roles.get(text);
    const isNearer = other === undefined || NAME_ROLES.indexOf(role) < NAME_ROLES.indexOf(other);
    if (text !== undefined && isNearer) roles.set(text, role);
  }
  return [...roles];
}

function entry(kind: SearchEntry['kind'], id: string, names: readonly Named[]): SearchEntry {
  const [zh, en] = [distinct(names, 'zh'), distinct(names, 'en')];
  const texts = {
    zh: zh.map(([text]) => text),
    en: en.map(([text]) => text),
    pinyin: zh.map(([text]) => syllablesOf(text)),
  };
  if ([...zh, ...en].every(([, role]) => role === 'name')) return { kind, id, ...texts };
  return {
    kind,
    id,
    ...texts,
    roles: { zh: zh.map(([, role]) => role), en: en.map(([, role]) => role) },
  };
}

/** The terms that lead to an industry, in both languages. */
function termsOf(industry: string, seeds: Seeds): Bilingual[] {
  const terms = new Set(
    seeds.mappings.filter((row) => row.industries.includes(industry)).map((row) => row.term),
  );
  return seeds.parks.flatMap((park) => park.terms).filter((term) => terms.has(term.zh));
}

type BodySeeds = Seeds['bodies'][number];

/** A body by its names, by the plan's own words for it, and by the names of its sites. */
function bodyNames(row: BodySeeds['plan'][number], places: BodySeeds['places']): Bilingual[] {
  const sites = places.find(({ id }) => id === row.id)?.sites ?? [];
  const term = { zh: row.term, en: row.name.en };
  const aliases = row.aliases.map((alias) => alias.name);
  return [row.name, term, ...aliases, ...sites.map((site) => site.name)];
}

/** A district as people say it: 市北 for 市北区. */
function districtNames({ zh, en }: Bilingual): Bilingual[] {
  const short = zh.length > 2 ? zh.replace(/[区市县]$/, '') : zh;
  return [
    { zh, en },
    { zh: short, en },
  ];
}

export function buildSearch(seeds: Seeds): SearchEntry[] {
  const { parks, bays, platforms, bodies, industries, transport, metro, groups, districts } = seeds;
  const synonyms = synonymsByKey(seeds);
  const called = (key: string, role: NameRole = 'synonym'): Named[] =>
    (synonyms.get(key) ?? []).map((word) =>
      /\p{Script=Han}/u.test(word) ? { zh: word, role } : { en: word, role },
    );
  const lying = (ids: readonly (string | null | undefined)[]): Named[] =>
    districts
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ id, name }) => [
        ...as('place', districtNames(name)),
        ...called(`district/${id}`, 'place'),
      ]);
  const districtsOf = (park: string) => seeds.places.find(({ id }) => id === park)?.districts ?? [];

  /** What a term makes a park known for: the term, its industries by other words, and their groups. */
  const carried = ({ zh, en, role }: Seeds['parks'][number]['terms'][number]): Named[] => {
    const ids = seeds.mappings.find(({ term }) => term === zh)?.industries ?? [];
    const own = industries.filter(({ id }) => ids.includes(id));
    const theirs = groups.filter(({ id }) => own.some(({ group }) => group === id));
    return [
      { zh, en, role },
      ...called(`term/${zh}`, role),
      ...own.flatMap(({ id }) => called(`industry/${id}`, role)),
      ...theirs.flatMap(({ id, name }) => [...as(role, [name]), ...called(`group/${id}`, role)]),
    ];
  };

  return [
    ...parks.map((park) => {
      const aliases = park.aliases.map((alias) => alias.name);
      return entry('park', park.id, [
        ...as('name', [park.name, park.shortName, ...aliases]),
        ...called(`park/${park.id}`),
        ...ROLES.flatMap((role) => park.terms.filter((term) => term.role === role)).flatMap(
          carried,
        ),
        ...lying(districtsOf(park.id)),
      ]);
    }),
    ...bays.map(({ id, name }) =>
      entry('bay', id, [...as('name', [name]), ...called(`bay/${id}`)]),
    ),
    ...platforms.map(({ id, name, aliases, district }) =>
      entry('platform', id, [
        ...as('name', [name, ...aliases.map((alias) => alias.name)]),
        ...called(`platform/${id}`),
        ...lying([district]),
      ]),
    ),
    ...bodies.flatMap(({ plan, places }) =>
      plan.map((row) =>
        entry('body', row.id, [
          ...as('name', bodyNames(row, places)),
          ...called(`body/${row.id}`),
          ...lying([places.find(({ id }) => id === row.id)?.district]),
        ]),
      ),
    ),
    // A district in which no park lies would only ever filter to nothing; what else lies there is found by its name.
    ...districts
      .filter(({ id }) => seeds.places.some((row) => row.districts.includes(id)))
      .map(({ id, name }) =>
        entry('district', id, [...as('name', districtNames(name)), ...called(`district/${id}`)]),
      ),
    ...groups.map(({ id, name }) =>
      entry('group', id, [...as('name', [name]), ...called(`group/${id}`)]),
    ),
    ...industries.map(({ id, name, lists }) =>
      entry('industry', id, [
        ...as('name', [name, ...lists, ...termsOf(id, seeds)]),
        ...called(`industry/${id}`),
      ]),
    ),
    ...transport.map(({ id, name, shortName, district }) =>
      entry('transport', id, [
        ...as('name', [name, shortName]),
        ...called(`place/${id}`),
        ...lying([district]),
      ]),
    ),
    ...metro.stations.map(({ id, name, lines }) =>
      entry('transport', id, [
        ...as('name', [name]),
        ...called(`place/${id}`),
        ...metro.lines
          .filter((line) => lines.includes(line.id))
          .flatMap((line) => [...as('place', line.names), ...called(`line/${line.id}`, 'place')]),
      ]),
    ),
  ];
}
