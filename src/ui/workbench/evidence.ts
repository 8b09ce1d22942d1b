// What a value of the workbench rests on, in words and ids: the same for the screen and for a file.
import type { Basis, Lang } from '../../domain/ids';
import type { IndustryUse } from '../../domain/analysis/industry-use';
import type { Park } from '../../domain/schema';
import { pick } from '../../domain/text';
import { sourcesOf } from '../card/citations';
import { CARD } from '../card/card-messages';
import { lineRuns } from '../shared/citation';
import { sourcesListed } from './sources-listed';

export interface EvidenceItem {
  readonly text: string;
  /** Null where it says that something is missing. */
  readonly basis: Basis | null;
  /** Lines of the plan, 1-based. */
  readonly lines: readonly number[];
  /** Ids of sources. */
  readonly sources: readonly string[];
  /** The year that it speaks of, where it says one itself. */
  readonly year?: number | null | undefined;
  /** The plan's own words, verbatim. */
  readonly term?: string;
  /** The method, or how a term leads to an industry. */
  readonly also: readonly string[];
}

/** A term of a clause and its role: the basis is that of the step from term to industry. */
export function evidenceOfUse(use: IndustryUse, lang: Lang): EvidenceItem {
  return {
    text: `${pick(use.term, lang)} · ${CARD[lang].roles[use.role]}`,
    basis: use.basis,
    lines: use.lines,
    sources: [],
    term: use.term.zh,
    also: [pick(use.method, lang)],
  };
}

/** A relation that we derived rests on the position it was derived from. */
export function evidenceOfBay(
  { method, basis, sources }: Park['bays'][number],
  park: Park,
  name: string,
  lang: Lang,
): EvidenceItem {
  return {
    text: name,
    basis,
    lines: [],
    sources: sources.length > 0 ? sources : sourcesOf(park.sites),
    also: [pick(method, lang)],
  };
}

/** Several in one cell of a file. */
export const inCell = (values: readonly string[]): string => [...new Set(values)].join('; ');

export const linesCell = (evidence: readonly Pick<EvidenceItem, 'lines'>[]): string =>
  inCell(lineRuns([...new Set(evidence.flatMap(({ lines }) => lines))]));

/** What they rest on, in one cell of a file. */
export const sourcesCell = (...of: Parameters<typeof sourcesListed>): string =>
  inCell(sourcesListed(...of));
