// The facts of a comparison in words, each with its basis and sources: the same for the screen and for a file.
import type { Corridor } from '../../../domain/corridor';
import type { Distance } from '../../../domain/distance';
import type { Lang } from '../../../domain/ids';
import type { CompareFact, CompareRow } from '../../../domain/analysis/comparison';
import type { Bilingual, Park, TermUse } from '../../../domain/schema';
import { formatPlusMinus, withError } from '../../../domain/kilometres';
import { formatNumber, pick } from '../../../domain/text';
import { CARD } from '../../card/card-messages';
import { stopWords } from '../../card/stop-words';
import { evidenceOfBay, type EvidenceItem } from '../evidence';

export interface ComparedEvidence extends EvidenceItem {
  readonly key: string;
  /** Every park of the comparison has it. */
  readonly inAll: boolean;
}
export interface ComparedCell {
  readonly park: Park;
  readonly state: 'known' | 'none' | 'unknown';
  readonly evidence: readonly ComparedEvidence[];
}

/** The cells of a row, in the order of the parks. */
export function cellsOf(corridor: Corridor, row: CompareRow, lang: Lang): readonly ComparedCell[] {
  const named = (of: { readonly name: Bilingual } | undefined) => (of ? pick(of.name, lang) : '');
  const card = CARD[lang];
  switch (row.id) {
    case 'focus':
    case 'segment':
    case 'strength':
      return cells<TermUse>(corridor, row.cells, ({ value: { term } }) => ({
        text: pick(term, lang),
        term: term.zh,
      }));
    case 'industries':
      return cells(corridor, row.cells, ({ value: { industry, uses } }) => ({
        text: named(corridor.industry(industry)),
        also: uses.map(({ term, method }) => `${pick(term, lang)} · ${pick(method, lang)}`),
      }));
    case 'platforms':
      return cells(corridor, row.cells, ({ value: { term } }) => ({
        text: pick(term, lang),
        term: term.zh,
      }));
    case 'bays':
      return cells(corridor, row.cells, ({ value }, park) =>
        evidenceOfBay(value, park, named(corridor.bay(value.bay)), lang),
      );
    case 'districts':
      return cells(corridor, row.cells, ({ value }) => ({ text: named(corridor.district(value)) }));
    case 'airport':
    case 'port':
    case 'station':
      return cells<Distance>(corridor, row.cells, ({ value: { place, km, plusMinusKm } }) => ({
        text: `${named(place)}${row.id === 'station' ? ` · ${stopWords(place, lang)}` : ''} · ${withError(km, plusMinusKm)}`,
        also: [card.distanceMethod],
      }));
    case 'areas':
      return cells(corridor, row.cells, ({ value: { km2, year, what } }) => ({
        text: `${card.squareKm(formatNumber(km2, lang))} · ${year ?? card.yearUnknown} · ${pick(what, lang)}`,
        year,
      }));
    case 'operator':
    case 'established':
      return cells<NonNullable<Park['operator']>>(
        corridor,
        row.cells,
        ({ value: { text, year } }) => ({ text: pick(text, lang), year }),
      );
    case 'position':
      return cells(corridor, row.cells, ({ value }) => ({
        text: `${named(value)} · ${formatPlusMinus(value.uncertaintyKm)} · ${card.confidence[value.confidence]}`,
        also: [card.precision[value.precision], pick(value.method, lang)],
      }));
  }
}

interface Cell<V> {
  readonly park: string;
  readonly state: ComparedCell['state'];
  readonly facts: readonly CompareFact<V>[];
}

function cells<V>(
  corridor: Corridor,
  row: readonly Cell<V>[],
  words: (fact: CompareFact<V>, park: Park) => Pick<EvidenceItem, 'text'> & Partial<EvidenceItem>,
): readonly ComparedCell[] {
  return row.flatMap(({ park: id, state, facts }) => {
    const park = corridor.park(id);
    if (!park) return [];
    const evidence = facts.map((fact) => {
      const { key, basis, lines, sources, inAll } = fact;
      return { also: [], basis, lines, sources, ...words(fact, park), key, inAll };
    });
    return [{ park, state, evidence }];
  });
}
