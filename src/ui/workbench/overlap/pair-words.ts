// How a pair of parks and its industries are put into words.
import type { Corridor } from '../../../domain/corridor';
import type { Lang } from '../../../domain/ids';
import type { IndustryPair, OverlapPair } from '../../../domain/analysis/overlap';
import { joinList, pick } from '../../../domain/text';
import { OVERLAP } from './overlap-messages';

/** The same for both directions of a pair: the corridor's order decides. */
export function factOf(corridor: Corridor, { first, second }: OverlapPair): string {
  const ids = corridor.parks.map(({ id }) => id).filter((id) => id === first || id === second);
  return `overlap/${ids.join('/')}`;
}

export const valueOf = (similarity: number | null, lang: Lang): string =>
  similarity === null ? OVERLAP[lang].unknown : similarity.toFixed(2);

export const parkName = (corridor: Corridor, id: string, lang: Lang): string => {
  const park = corridor.park(id);
  return park ? pick(park.shortName, lang) : id;
};

export const industryName = (corridor: Corridor, id: string, lang: Lang): string => {
  const industry = corridor.industry(id);
  return industry ? pick(industry.name, lang) : id;
};

export const usesIn = ({ first, second }: IndustryPair) => [...first.uses, ...second.uses];

export const linesIn = (pairs: readonly IndustryPair[]): readonly number[] => [
  ...new Set(pairs.flatMap((pair) => usesIn(pair).flatMap(({ lines }) => lines))),
];

/** Industries with the terms of either park that lead to them. */
export function inWords(corridor: Corridor, pairs: readonly IndustryPair[], lang: Lang): string {
  const words = OVERLAP[lang];
  if (pairs.length === 0) return words.none;
  const each = pairs.map((pair) => {
    const terms = [...new Set(usesIn(pair).map(({ term }) => pick(term, lang)))];
    const said = joinList(terms, lang);
    const name = industryName(corridor, pair.industry, lang);
    return said === name ? name : words.withTerms(name, said);
  });
  return joinList(each, lang);
}
