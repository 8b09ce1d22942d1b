// The shortlist as a table for a file: one row for each part of each park's score.
import type { Corridor } from '../../../domain/corridor';
import type { Column } from '../../../domain/csv';
import type { Lang } from '../../../domain/ids';
import type { Ranked, ScorePart, Shortlist } from '../../../domain/analysis/shortlist';
import { pick } from '../../../domain/text';
import type { WholePlan } from '../../../domain/whole-plan';
import { inCell, linesCell, sourcesCell, type EvidenceItem } from '../evidence';
import { scoreEvidence } from './score-evidence';

interface Row {
  readonly ranked: Ranked;
  readonly part: ScorePart;
  readonly evidence: readonly EvidenceItem[];
}

export function shortlistRows(corridor: Corridor, list: Shortlist, lang: Lang): readonly Row[] {
  return list.parks.flatMap((ranked) =>
    ranked.parts.map((part) => ({
      ranked,
      part,
      evidence: scoreEvidence(corridor, ranked.park, part, lang),
    })),
  );
}

/** Scores from 0 to 100, shares and values from 0 to 1; empty where unknown. */
export function shortlistColumns(plan: WholePlan, lang: Lang): readonly Column<Row>[] {
  const document = pick(plan.document.title, lang);
  const hundred = (value: number | undefined) =>
    value === undefined ? null : rounded(100 * value);
  return [
    { name: 'rank', value: ({ ranked }) => ranked.rank },
    { name: 'park_zh', value: ({ ranked }) => ranked.park.name.zh },
    { name: 'park_en', value: ({ ranked }) => ranked.park.name.en },
    { name: 'score', value: ({ ranked }) => hundred(ranked.score ?? undefined) },
    { name: 'lowest', value: ({ ranked }) => hundred(ranked.range?.lowest) },
    { name: 'highest', value: ({ ranked }) => hundred(ranked.range?.highest) },
    { name: 'known_share', value: ({ ranked }) => rounded(ranked.knownShare) },
    { name: 'key', value: ({ part }) => part.criterion.key },
    { name: 'share', value: ({ part }) => rounded(part.criterion.share) },
    { name: 'value', value: ({ part }) => part.value && rounded(part.value.value) },
    { name: 'fact', value: ({ evidence }) => inCell(evidence.map(({ text }) => text)) },
    {
      name: 'basis',
      value: ({ evidence }) => inCell(evidence.flatMap(({ basis }) => basis ?? [])),
    },
    { name: 'lines', value: ({ evidence }) => linesCell(evidence) },
    { name: 'sources', value: ({ evidence }) => sourcesCell(plan, document, evidence, lang) },
  ];
}

const rounded = (value: number): number => Number(value.toFixed(6));
