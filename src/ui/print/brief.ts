// What the brief of a park says, as data: every line with what it rests on, sources numbered as they come.
import type { Corridor } from '../../domain/corridor';
import { distancesFrom } from '../../domain/distance';
import { ROLES, type Lang } from '../../domain/ids';
import type { Park } from '../../domain/schema';
import { formatKm, formatNumber, formatPlusMinus, pick } from '../../domain/text';
import { CARD } from '../explore/card-messages';
import { SHELL } from '../shared/messages';
import { notes, planNote, SourceNumbers } from './source-numbers';

export interface BriefLine {
  readonly text: string;
  /** Plan lines, numbers of sources, or the kind of basis. */
  readonly note: string;
}

export interface BriefPart {
  readonly title: string;
  readonly lines: readonly BriefLine[];
}

export interface Brief {
  readonly parts: readonly BriefPart[];
  /** In the order of their numbers, from 1. */
  readonly sources: readonly string[];
}

/** Everything that is known of a park; what is not known is said to be unknown. */
export function briefOf(corridor: Corridor, park: Park, lang: Lang): Brief {
  const words = CARD[lang];
  const numbers = new SourceNumbers();
  const plan = (lines: readonly number[]): string => planNote(lines, lang);
  const unknown = [{ text: words.unknown, note: '' }];

  const terms = ROLES.flatMap((role) => {
    const uses = park.industries.filter((use) => use.role === role);
    const lines = uses.map((use) => ({ text: pick(use.term, lang), note: plan(use.lines) }));
    return lines.length > 0 ? [{ title: words.roles[role], lines }] : [];
  });
  const platforms = park.platforms.map(({ term, lines, sources }) => ({
    text: pick(term, lang),
    note: notes(plan(lines), numbers.cite(sources)),
  }));
  const bays = park.bays.map(({ bay, basis, sources }) => ({
    text: pick(corridor.bay(bay)?.name ?? { zh: bay, en: bay }, lang),
    note: notes(SHELL[lang].basis[basis], numbers.cite(sources)),
  }));
  const sites = park.sites.map((site) => ({
    text: [
      ...(park.sites.length > 1 ? [pick(site.name, lang)] : []),
      `${site.lat.toFixed(4)}° N, ${site.lon.toFixed(4)}° E`,
      formatPlusMinus(site.uncertaintyKm),
      words.precision[site.precision],
      words.confidence[site.confidence],
      pick(site.datum, lang),
    ].join(lang === 'zh' ? '；' : '; '),
    note: numbers.cite(site.sources),
  }));
  const distances = distancesFrom(corridor, park).map(({ place, km, plusMinusKm, from }) => ({
    text: `${pick(place.name, lang)}: ${formatKm(km)} ${formatPlusMinus(plusMinusKm)}`,
    note: notes(
      park.sites.length > 1 ? words.fromSite(pick(from.name, lang)) : '',
      numbers.cite(place.site.sources),
    ),
  }));
  const sourced = (fact: Park['operator']): readonly BriefLine[] =>
    fact ? [{ text: pick(fact.text, lang), note: numbers.cite(fact.sources) }] : unknown;
  const areas = park.areas.map(({ km2, year, what, sources }) => ({
    text: `${words.squareKm(formatNumber(km2, lang))} (${year ?? words.yearUnknown}) ${pick(what, lang)}`,
    note: numbers.cite(sources),
  }));
  const { clause, ambition } = park;
  const parts: readonly BriefPart[] = [
    {
      title: words.clause,
      lines: [
        { text: words.clauseAt(pick(clause.section, lang), clause.item), note: plan(clause.lines) },
      ],
    },
    ...terms,
    {
      title: words.platforms,
      lines: platforms.length > 0 ? platforms : [{ text: words.noPlatforms, note: '' }],
    },
    {
      title: `${words.ambition} (${words.ourWords})`,
      lines: [{ text: pick(ambition.text, lang), note: plan(ambition.lines) }],
    },
    ...(bays.length > 0 ? [{ title: words.bays, lines: bays }] : []),
    {
      title: words.position,
      lines: sites.length > 0 ? sites : [{ text: words.notLocatedWhy, note: plan(park.listedAt) }],
    },
    ...(distances.length > 0
      ? [{ title: `${words.distances} (${SHELL[lang].basis.derived})`, lines: distances }]
      : []),
    { title: words.operator, lines: sourced(park.operator) },
    { title: words.established, lines: sourced(park.established) },
    { title: words.areas, lines: areas.length > 0 ? areas : unknown },
  ];
  return { parts, sources: numbers.texts(corridor, lang) };
}
