// The rows of the matrix as a picture: the industry with its group's mark, how many parks, and a mark in each carried cell.
import type { Corridor } from '../../../../domain/corridor';
import type { Lang } from '../../../../domain/ids';
import type { Matrix, MatrixRow } from '../../../../domain/planning/matrix';
import { pick } from '../../../../domain/text';
import { node, type SvgNode } from '../../../../map/svg/node';
import { MATRIX } from '../matrix-messages';
import { frameOf, roleMark } from './mark';
import { CELL, columnAt, COUNT, MARGIN, NAMES, ROW, ruled, words } from './sizes';

function groupMark(corridor: Corridor, id: string, y: number, lang: Lang): readonly SvgNode[] {
  const group = corridor.taxonomy.groups.find((each) => each.id === id);
  const x = MARGIN + 9;
  return [
    node('circle', {
      cx: x,
      cy: y,
      r: 8,
      fill: 'none',
      stroke: `var(--groups-${id})`,
      'stroke-width': 2,
    }),
    words(x, y + 3.5, group ? pick(group.letter, lang) : '', {
      'font-size': 9.5,
      'text-anchor': 'middle',
    }),
  ];
}

function cellsOf({ isInPlan, cells }: MatrixRow, y: number, lang: Lang): readonly SvgNode[] {
  if (!isInPlan) {
    const x = (columnAt(0) + columnAt(cells.length)) / 2;
    return [
      words(x, y + 4, MATRIX[lang].notInPlan, {
        'text-anchor': 'middle',
        'font-style': 'italic',
        fill: 'var(--ink-soft)',
      }),
    ];
  }
  return cells.flatMap((cell, place) => {
    if (cell.kind !== 'carried') return [];
    const x = columnAt(place) + CELL / 2;
    return [frameOf(x, y, cell.basis === 'derived'), ...roleMark(cell.role, x, y, lang)];
  });
}

/** From `top` down; the lines under the rows are drawn too. */
export function drawRows(
  corridor: Corridor,
  { rows, columns }: Matrix,
  top: number,
  lang: Lang,
): readonly SvgNode[] {
  const right = columnAt(columns.length);
  return rows.flatMap((row, i) => {
    const y = top + i * ROW + ROW / 2;
    const count = { 'text-anchor': 'middle', 'font-weight': 600 };
    return [
      ...groupMark(corridor, row.industry.group, y, lang),
      words(MARGIN + 24, y + 4, pick(row.industry.name, lang)),
      words(MARGIN + NAMES + COUNT / 2, y + 4, String(row.parks), count),
      ...cellsOf(row, y, lang),
      ruled(MARGIN, y + ROW / 2, right, y + ROW / 2, 0.35),
    ];
  });
}
