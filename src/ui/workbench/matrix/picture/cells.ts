// The cells of a row of the matrix as a picture: a mark where it is carried, or that no clause names it.
import type { Lang } from '../../../../domain/ids';
import type { MatrixRow } from '../../../../domain/analysis/matrix';
import type { SvgNode } from '../../../../map/svg/node';
import { MATRIX } from '../matrix-messages';
import { frameOf, roleMark } from './mark';
import { CELL, columnAt, words } from './sizes';

export function cellsOf({ isInPlan, cells }: MatrixRow, y: number, lang: Lang): readonly SvgNode[] {
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
