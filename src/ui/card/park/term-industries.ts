// The industries that a term of a clause leads to, and on what each step rests.
import type { Corridor } from '../../../domain/corridor';
import type { Lang } from '../../../domain/ids';
import type { Industry, TermUse } from '../../../domain/schema';
import { pick } from '../../../domain/text';
import { CARD } from '../card-messages';

export interface Led {
  readonly industry: Industry;
  readonly basis: 'stated' | 'derived';
  /** In words, for the source opened in place: the industry, its basis, the method. */
  readonly way: string;
}

export function industriesOf(corridor: Corridor, use: TermUse, lang: Lang): readonly Led[] {
  return use.industries.flatMap((id) => {
    const industry = corridor.industry(id);
    if (industry === undefined) return [];
    const mapping = corridor.mapping(use.term.zh, id);
    const basis = mapping?.basis ?? 'derived';
    const said = `${pick(industry.name, lang)} · ${CARD[lang].mapping[basis]}`;
    const colon = lang === 'zh' ? '：' : ': ';
    return [{ industry, basis, way: mapping ? said + colon + pick(mapping.method, lang) : said }];
  });
}
