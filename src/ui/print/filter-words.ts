// A filter in words, for paper, where no button shows it.
import type { Corridor } from '../../domain/corridor';
import type { Filter } from '../../domain/facets';
import type { Lang } from '../../domain/ids';
import { joinList, pick } from '../../domain/text';
import { MESSAGES } from '../explore/messages';
import { PRINT } from './print-messages';

export function filterWords(corridor: Corridor, filter: Filter, lang: Lang): string {
  const words = MESSAGES[lang];
  const named = (found: { readonly name: { zh: string; en: string } } | undefined, id: string) =>
    found ? pick(found.name, lang) : id;
  const industries = filter.industries.map((id) => named(corridor.industry(id), id));
  const way = industries.length > 1 ? `${PRINT[lang][filter.match]} ` : '';
  const choices = [
    industries.length > 0 ? way + joinList(industries, lang) : '',
    joinList(
      filter.roles.map((role) => words.roles[role]),
      lang,
    ),
    joinList(
      filter.districts.map((id) => named(corridor.district(id), id)),
      lang,
    ),
    joinList(
      filter.bases.map((basis) => words.bases[basis]),
      lang,
    ),
  ];
  return choices.filter((choice) => choice !== '').join(lang === 'zh' ? '；' : '; ');
}
