// A comparison as a table for a file: one row for each fact of each park, and one for each cell without any.
import type { Corridor } from '../../../domain/corridor';
import type { Column } from '../../../domain/csv';
import type { Lang } from '../../../domain/ids';
import type { CompareRow } from '../../../domain/analysis/comparison';
import { pick } from '../../../domain/text';
import type { WholePlan } from '../../../domain/whole-plan';
import { inCell, linesCell, sourcesCell } from '../evidence';
import { cellsOf, type ComparedCell, type ComparedEvidence } from './compare-evidence';
import { COMPARE } from './compare-messages';

interface Row {
  readonly row: CompareRow;
  readonly cell: ComparedCell;
  readonly ground: ComparedEvidence | null;
}

export function compareCsvRows(
  corridor: Corridor,
  rows: readonly CompareRow[],
  lang: Lang,
): readonly Row[] {
  return rows.flatMap((row) =>
    cellsOf(corridor, row, lang).flatMap((cell): readonly Row[] =>
      cell.evidence.length > 0
        ? cell.evidence.map((ground) => ({ row, cell, ground }))
        : [{ row, cell, ground: null }],
    ),
  );
}

/** `all_equal` is empty where it cannot be told. */
export function compareColumns(plan: WholePlan, lang: Lang): readonly Column<Row>[] {
  const document = pick(plan.document.title, lang);
  return [
    { name: 'row', value: ({ row }) => row.id },
    { name: 'row_name', value: ({ row }) => COMPARE[lang].rows[row.id] },
    { name: 'all_equal', value: ({ row }) => row.allEqual },
    { name: 'park_zh', value: ({ cell }) => cell.park.name.zh },
    { name: 'park_en', value: ({ cell }) => cell.park.name.en },
    { name: 'state', value: ({ cell }) => cell.state },
    { name: 'fact', value: ({ ground }) => ground?.text ?? null },
    { name: 'in_all', value: ({ ground }) => ground?.inAll ?? null },
    { name: 'basis', value: ({ ground }) => ground?.basis ?? null },
    { name: 'method', value: ({ ground }) => ground && inCell(ground.also) },
    { name: 'lines', value: (row) => linesCell(restsOn(row)) },
    {
      name: 'sources',
      value: (row) => sourcesCell(plan, document, restsOn(row), lang),
    },
  ];
}

/** That a clause names none is told by its lines. */
function restsOn({
  ground,
  cell: { park, state },
}: Row): readonly Pick<ComparedEvidence, 'lines' | 'sources'>[] {
  if (ground) return [ground];
  return state === 'none' ? [{ lines: park.clause.lines, sources: [] }] : [];
}
