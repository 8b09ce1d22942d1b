// data/search.json: every name a reader may type, with its pinyin made here so that no browser needs the table.
import { pinyin } from 'pinyin-pro';
import type { Bilingual, SearchEntry } from '../../domain/schema';
import type { Seeds } from '../seeds/read-seeds';

/** Syllables without tones, ü as v; runs that are not Chinese stay, in lower case, as one token each. */
export function syllablesOf(text: string): string {
  return pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .flatMap((token) => token.toLowerCase().split(/[^\p{Letter}\p{Number}]+/u))
    .filter((token) => token !== '')
    .join(' ');
}

function entry(kind: SearchEntry['kind'], id: string, names: readonly Bilingual[]): SearchEntry {
  const zh = [...new Set(names.map((name) => name.zh))];
  const en = [...new Set(names.map((name) => name.en))];
  return { kind, id, zh, en, pinyin: zh.map(syllablesOf) };
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
function bodyEntry(row: BodySeeds['plan'][number], places: BodySeeds['places']): SearchEntry {
  const sites = places.find(({ id }) => id === row.id)?.sites ?? [];
  const term = { zh: row.term, en: row.name.en };
  const aliases = row.aliases.map((alias) => alias.name);
  return entry('body', row.id, [row.name, term, ...aliases, ...sites.map((site) => site.name)]);
}

export function buildSearch(seeds: Seeds): SearchEntry[] {
  const { parks, bays, platforms, bodies, industries, transport } = seeds;
  return [
    ...parks.map((park) => {
      const aliases = park.aliases.map((alias) => alias.name);
      return entry('park', park.id, [park.name, park.shortName, ...aliases, ...park.terms]);
    }),
    ...bays.map((bay) => entry('bay', bay.id, [bay.name])),
    ...platforms.map(({ id, name, aliases }) =>
      entry('platform', id, [name, ...aliases.map((alias) => alias.name)]),
    ),
    ...bodies.flatMap(({ plan, places }) => plan.map((row) => bodyEntry(row, places))),
    ...industries.map(({ id, name, lists }) =>
      entry('industry', id, [name, ...lists, ...termsOf(id, seeds)]),
    ),
    ...transport.map(({ id, name, shortName }) => entry('transport', id, [name, shortName])),
  ];
}
