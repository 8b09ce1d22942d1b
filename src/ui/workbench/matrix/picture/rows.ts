// The rows of the matrix as a picture: the industry with its group's mark, how many parks, and a mark in each carried cell.
import type { Corridor } from '../../../../domain/corridor';
import type { Lang } from '../../../../domain/ids';
import type { Matrix } from '../../../../domain/analysis/matrix';
import { pick } from '../../../../domain/text';
import { node, type SvgNode } from '../../../../map/svg/node';
import { cellsOf } from './cells';
import { columnAt, COUNT, MARGIN, NAMES, ROW, ruled, words } from './sizes';

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
