// What the brief of a park says, as data, what readers come for first: every line with what it rests on, sources numbered as they come.
import type { Corridor } from '../../domain/corridor';
import { distancesFrom } from '../../domain/distance';
import { ROLES, type Lang } from '../../domain/ids';
import type { Park, TermUse } from '../../domain/schema';
import { formatKm, formatPlusMinus } from '../../domain/kilometres';
import { formatNumber, joinList, pick } from '../../domain/text';
import { CARD } from '../card/card-messages';
import { districtsOf } from '../shared/districts';
import { stopWords } from '../card/stop-words';
import { BASIS } from '../shared/basis-messages';
import { entryLines } from './brief-entry';
import type { BriefLine } from './brief-line';
import { notes, planNote, SourceNumbers } from './source-numbers';

export interface BriefPart {
  readonly title: string;
  readonly lines: readonly BriefLine[];
}

export interface Brief {
  readonly parts: readonly BriefPart[];
  /** In the order of their numbers, from 1. */
  readonly sources: readonly string[];
}

/** What stands in the same lines is told in one: a page has room for the park, not for the same number thrice. */
function termLines(uses: readonly TermUse[], lang: Lang): readonly BriefLine[] {
  const told = new Map<string, string[]>();
  for (const { term, lines } of uses) {
    const note = planNote(lines, lang);
    told.set(note, [...(told.get(note) ?? []), pick(term, lang)]);
  }
  return [...told].map(([note, terms]) => ({ text: joinList(terms, lang), note }));
}

/** Everything that is known of a park; what is not known is said to be unknown. */
export function briefOf(corridor: Corridor, park: Park, lang: Lang): Brief {
  const words = CARD[lang];
  const numbers = new SourceNumbers();
  const unknown = [{ text: words.unknown, note: '' }];

  const terms = ROLES.flatMap((role) => {
    const uses = park.industries.filter((use) => use.role === role);
    return uses.length > 0 ? [{ title: words.roles[role], lines: termLines(uses, lang) }] : [];
  });
  const platforms = park.platforms.map(({ term, lines, sources }) => ({
    text: pick(term, lang),
    note: notes(
      planNote(lines, lang),
      lines.length > 0 ? '' : BASIS[lang].basis.sourced,
      numbers.cite(sources),
    ),
  }));
  const bays = park.bays.map(({ bay, basis, sources }) => ({
    text: pick(corridor.bay(bay)?.name ?? { zh: bay, en: bay }, lang),
    note: notes(BASIS[lang].basis[basis], numbers.cite(sources)),
  }));
  const sites = park.sites.map((site) => ({
    text: [
      ...(park.sites.length > 1 ? [pick(site.name, lang)] : [districtsOf(corridor, park, lang)]),
      formatPlusMinus(site.uncertaintyKm),
      words.level[site.precision],
    ].join(' · '),
    note: notes(BASIS[lang].basis.sourced, numbers.cite(site.sources)),
  }));
  const distances = distancesFrom(corridor, park).map(({ way, place, km, plusMinusKm, from }) => ({
    text: `${pick(place.name, lang)}${way === 'rail' ? ` (${stopWords(place, lang)})` : ''}: ${formatKm(km)} ${formatPlusMinus(plusMinusKm)}`,
    note: notes(
      park.sites.length > 1 ? words.fromSite(pick(from.name, lang)) : '',
      numbers.cite(place.site.sources),
    ),
  }));
  const sourced = (fact: Park['operator']): readonly BriefLine[] =>
    fact ? [{ text: pick(fact.text, lang), note: numbers.cite(fact.sources) }] : unknown;
  const areas = park.areas.map(({ km2, year, what, bounds, sources }) => ({
    text: [
      `${words.squareKm(formatNumber(km2, lang))} (${year ?? words.yearUnknown}) ${pick(what, lang)}`,
      ...(bounds ? [pick(bounds, lang)] : []),
    ].join(' · '),
    note: numbers.cite(sources),
  }));
  const { ambition } = park;
  const parts: readonly BriefPart[] = [
    {
      title: `${words.ambition} (${words.ourWords})`,
      lines: [{ text: pick(ambition.text, lang), note: planNote(ambition.lines, lang) }],
    },
    ...terms,
    {
      title: words.platforms,
      lines: platforms.length > 0 ? platforms : [{ text: words.noPlatforms, note: '' }],
    },
    {
      title: words.position,
      lines:
        sites.length > 0
          ? [...sites, ...bays]
          : [{ text: words.notLocatedWhy, note: planNote(park.listedAt, lang) }],
    },
    ...(distances.length > 0
      ? [{ title: `${words.distances} (${BASIS[lang].basis.derived})`, lines: distances }]
      : []),
    { title: words.areas, lines: areas.length > 0 ? areas : unknown },
    { title: words.operator, lines: sourced(park.operator) },
    {
      title: words.website,
      lines: park.website
        ? [{ text: park.website.url, note: numbers.cite(park.website.sources) }]
        : unknown,
    },
    { title: words.established, lines: sourced(park.established) },
    { title: words.aboutEntry, lines: entryLines(park, lang, numbers) },
  ];
  return { parts, sources: numbers.texts(corridor, lang) };
}
