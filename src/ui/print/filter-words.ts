// A filter in words, for paper, where no button shows it.
import type { Corridor } from '../../domain/corridor';
import { VALUES_OF, type Facet, type Filter } from '../../domain/facets';
import type { Lang } from '../../domain/ids';
import { joinList } from '../../domain/text';
import { facetName } from '../facets/facet-names';
import { PRINT } from './print-messages';

const ORDER: readonly Facet[] = ['industry', 'bay', 'platform', 'role', 'district', 'basis'];

export function filterWords(corridor: Corridor, filter: Filter, lang: Lang): string {
  const choices = ORDER.map((facet) => {
    const names = filter[VALUES_OF[facet]].map((id) => facetName(corridor, facet, id, lang));
    const way = facet === 'industry' && names.length > 1 ? `${PRINT[lang][filter.match]} ` : '';
    return names.length > 0 ? way + joinList(names, lang) : '';
  });
  return choices.filter((choice) => choice !== '').join(lang === 'zh' ? '；' : '; ');
}
