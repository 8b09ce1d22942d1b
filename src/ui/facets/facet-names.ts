// What a value of a facet is called, wherever it is named: on a chip, in a way out of nothing, on paper.
import type { Corridor } from '../../domain/corridor';
import type { Facet } from '../../domain/facets';
import type { Lang } from '../../domain/ids';
import type { Bilingual } from '../../domain/schema';
import { pick } from '../../domain/text';
import { FILTERS } from './filter-messages';

function placed(corridor: Corridor, facet: Facet, id: string): { name: Bilingual } | undefined {
  if (facet === 'industry') return corridor.industry(id);
  if (facet === 'district') return corridor.district(id);
  return facet === 'bay' ? corridor.bay(id) : undefined;
}

/** The id itself where nothing bears it. */
export function facetName(corridor: Corridor, facet: Facet, id: string, lang: Lang): string {
  const { roles, bases, platforms } = FILTERS[lang];
  const words: Readonly<Record<string, string>> = { ...roles, ...bases, ...platforms };
  const found = placed(corridor, facet, id);
  return found ? pick(found.name, lang) : (words[id] ?? id);
}
