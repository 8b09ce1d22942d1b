// The matrix as a table of facts: a row for each carried cell, and one for each industry of no park.
import type { Column } from '../../../domain/csv';
import type { Lang } from '../../../domain/ids';
import type { Matrix, MatrixRow } from '../../../domain/analysis/matrix';
import type { IndustryUse } from '../../../domain/analysis/industry-use';
import type { Bilingual, Industry, Park } from '../../../domain/schema';
import type { WholePlan } from '../../../domain/whole-plan';
import { lineRuns } from '../../shared/citation';
import { stateColumns } from '../save-csv';

interface Line {
  readonly industry: Industry;
  /** Null for an industry of no park. */
  readonly carried: { readonly park: Park; readonly role: string; readonly basis: string } | null;
  readonly terms: readonly Bilingual[];
  readonly lines: readonly number[];
}

export function matrixLines({ rows, columns }: Matrix): readonly Line[] {
  const parks = columns.map(({ park }) => park);
  return rows.flatMap((row) => (row.isInPlan ? carriedLines(row, parks) : absentLine(row)));
}

function carriedLines({ industry, cells }: MatrixRow, parks: readonly Park[]): readonly Line[] {
  return cells.flatMap((cell): readonly Line[] => {
    const park = parks.find(({ id }) => id === cell.park);
    if (cell.kind !== 'carried' || !park) return [];
    const { role, basis, uses } = cell;
    return [
      { industry, carried: { park, role, basis }, terms: termsOf(uses), lines: linesOf(uses) },
    ];
  });
}

function absentLine({ industry }: MatrixRow): Line {
  return {
    industry,
    carried: null,
    terms: termsOf(industry.lists),
    lines: linesOf(industry.lists),
  };
}

const termsOf = (said: readonly Pick<IndustryUse, 'term'>[]): readonly Bilingual[] => [
  ...new Map(said.map(({ term }) => [term.zh, term])).values(),
];
const linesOf = (said: readonly Pick<IndustryUse, 'lines'>[]): readonly number[] => [
  ...new Set(said.flatMap(({ lines }) => lines)),
];

/** `terms` are verbatim. For an industry of no park, terms and lines are those of the plan's lists that name it. */
export function matrixColumns(
  { title, number }: WholePlan['document'],
  lang: Lang,
  link: string,
  date: Date,
): readonly Column<Line>[] {
  return [
    { name: 'industry', value: ({ industry }) => industry.id },
    { name: 'industry_zh', value: ({ industry }) => industry.name.zh },
    { name: 'industry_en', value: ({ industry }) => industry.name.en },
    { name: 'status', value: ({ carried }) => (carried ? 'carried' : 'not in the plan') },
    { name: 'park', value: ({ carried }) => carried?.park.id ?? null },
    { name: 'park_zh', value: ({ carried }) => carried?.park.name.zh ?? null },
    { name: 'park_en', value: ({ carried }) => carried?.park.name.en ?? null },
    { name: 'role', value: ({ carried }) => carried?.role ?? null },
    { name: 'basis', value: ({ carried }) => carried?.basis ?? null },
    { name: 'terms', value: ({ terms }) => terms.map(({ zh }) => zh).join('; ') },
    { name: 'terms_en', value: ({ terms }) => terms.map(({ en }) => en).join('; ') },
    { name: 'lines', value: ({ lines }) => lineRuns(lines).join('; ') },
    {
      name: 'sources',
      value: ({ lines }) => (lines.length > 0 ? `${title[lang]} (${number})` : null),
    },
    ...stateColumns(link, date),
  ];
}
