// data/industries.json: the groups, the plan's own lists, the industries, and which term leads to which.
import type { Bilingual, Taxonomy } from '../../domain/schema';
import type { Seeds } from '../seeds/read-seeds';

const SAME_NAME: Bilingual = {
  zh: '术语与产业同名',
  en: "The term is the industry's own name",
};

type Mapping = Seeds['mappings'][number];

/** Whether the term is the very name of the industry: only then does the clause state it. */
export function isOwnName(term: string, industry: string, seeds: Seeds): boolean {
  return seeds.industries.some((row) => row.id === industry && row.name.zh === term);
}

function pairsOf(mapping: Mapping, seeds: Seeds): Taxonomy['mappings'] {
  const { term, method = SAME_NAME } = mapping;
  return mapping.industries.map((industry) =>
    isOwnName(term, industry, seeds)
      ? { term, industry, basis: 'stated', method: SAME_NAME }
      : { term, industry, basis: 'derived', method },
  );
}

export function buildTaxonomy(seeds: Seeds): Taxonomy {
  return {
    groups: seeds.groups.map(({ id, name, letter, isFuture }) => ({
      id,
      name,
      letter,
      ...(isFuture && { isFuture }),
    })),
    lists: seeds.lists,
    industries: seeds.industries.map(({ id, name, group, lists }) => ({
      id,
      name,
      group,
      lists: lists.map(({ list, zh, en, lines }) => ({ list, term: { zh, en }, lines })),
    })),
    mappings: seeds.mappings.flatMap((mapping) => pairsOf(mapping, seeds)),
  };
}
