// What stands above the rows of the matrix as a picture: bays, and under each its parks.
import type { Corridor } from '../../../../domain/corridor';
import type { Lang } from '../../../../domain/ids';
import type { Matrix } from '../../../../domain/analysis/matrix';
import { pick } from '../../../../domain/text';
import { wrap } from '../../../../map/svg/label-boxes';
import type { SvgNode } from '../../../../map/svg/node';
import { MATRIX } from '../matrix-messages';
import { groupsOf } from './bay-groups';
import { CELL, columnAt, COUNT, MARGIN, NAMES, ruled, SMALL, words } from './sizes';

const MIDDLE = { 'text-anchor': 'middle' };
/** Height of the line that names the bays. */
const BAYS = 26;
const LINE = 14;

/** Between `top` and `bottom`, where the rows begin. */
export function drawHead(
  corridor: Corridor,
  matrix: Matrix,
  top: number,
  bottom: number,
  lang: Lang,
): readonly SvgNode[] {
  const { industry, parks } = MATRIX[lang];
  const right = columnAt(matrix.columns.length);
  return [
    ...groupsOf(corridor, matrix, lang).map(({ name, from, to }) =>
      words((from + to) / 2, top + 17, name, { ...MIDDLE, 'font-weight': 600 }),
    ),
    words(MARGIN, bottom - 8, industry, { fill: 'var(--ink-soft)' }),
    words(MARGIN + NAMES + COUNT / 2, bottom - 8, parks, {
      ...MIDDLE,
      'font-size': SMALL,
      fill: 'var(--ink-soft)',
    }),
    ...matrix.columns.flatMap(({ park }, place) => {
      const lines = wrap(pick(park.shortName, lang), (CELL - 8) / SMALL);
      return lines.map((line, i) =>
        words(columnAt(place) + CELL / 2, bottom - 8 - LINE * (lines.length - 1 - i), line, {
          ...MIDDLE,
          'font-size': SMALL,
        }),
      );
    }),
    ruled(columnAt(0), top + BAYS, right, top + BAYS, 0.35),
    ruled(MARGIN, bottom, right, bottom, 1.25),
  ];
}
