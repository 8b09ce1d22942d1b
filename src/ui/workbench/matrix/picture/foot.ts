// What stands below the rows of the matrix as a picture: how many industries each park has, and each bay.
import type { Corridor } from '../../../../domain/corridor';
import type { Lang } from '../../../../domain/ids';
import type { Matrix } from '../../../../domain/analysis/matrix';
import type { SvgNode } from '../../../../map/svg/node';
import { MATRIX } from '../matrix-messages';
import { groupsOf } from './bay-groups';
import { CELL, columnAt, MARGIN, ROW, ruled, words } from './sizes';

/** Two lines of counts from `top` down, and the lines between the bays from `start` on. */
export function drawFoot(
  corridor: Corridor,
  matrix: Matrix,
  start: number,
  top: number,
  lang: Lang,
): readonly SvgNode[] {
  const { industries, industriesOfBay } = MATRIX[lang];
  const right = columnAt(matrix.columns.length);
  const bold = { 'text-anchor': 'middle', 'font-weight': 600 };
  const groups = groupsOf(corridor, matrix, lang);
  const [first, second] = [top + ROW / 2 + 4, top + ROW * 1.5 + 4];
  return [
    ruled(MARGIN, top, right, top, 1.25),
    words(MARGIN, first, industries, { fill: 'var(--ink-soft)' }),
    ...matrix.columns.map((column, place) =>
      words(columnAt(place) + CELL / 2, first, String(column.industries), bold),
    ),
    words(MARGIN, second, industriesOfBay, { fill: 'var(--ink-soft)' }),
    ...groups.map((group) =>
      words((group.from + group.to) / 2, second, String(group.industries), bold),
    ),
    ruled(MARGIN, top + ROW, right, top + ROW, 0.35),
    ruled(MARGIN, top + 2 * ROW, right, top + 2 * ROW, 1.25),
    ...groups.map(({ from }) => ruled(from, start, from, top + 2 * ROW)),
  ];
}
