// The last part of a brief: where the plan speaks of the park, what else it is called, and how each position is known.
import type { Lang } from '../../domain/ids';
import type { Park } from '../../domain/schema';
import { pick } from '../../domain/text';
import { CARD } from '../card/card-messages';
import type { BriefLine } from './brief-line';
import { notes, planNote, type SourceNumbers } from './source-numbers';

export function entryLines(park: Park, lang: Lang, numbers: SourceNumbers): readonly BriefLine[] {
  const words = CARD[lang];
  const { clause } = park;
  return [
    {
      text: `${words.clause}: ${words.clauseAt(pick(clause.section, lang), clause.item)}`,
      note: planNote(clause.lines, lang),
    },
    ...park.aliases.map(({ name, lines, sources }) => ({
      text: `${words.alsoNamed}: ${pick(name, lang)}`,
      note: notes(planNote(lines, lang), numbers.cite(sources)),
    })),
    ...park.sites.map((site) => ({
      text: [
        ...(park.sites.length > 1 ? [pick(site.name, lang)] : []),
        `${site.lat.toFixed(4)}° N, ${site.lon.toFixed(4)}° E`,
        words.precision[site.precision],
        words.confidence[site.confidence],
        pick(site.datum, lang),
      ].join(lang === 'zh' ? '；' : '; '),
      note: numbers.cite(site.sources),
    })),
    { text: park.nameEnBasis === 'official' ? words.officialEnglish : words.ourEnglish, note: '' },
  ];
}
