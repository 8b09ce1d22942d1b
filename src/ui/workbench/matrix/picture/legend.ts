// What the marks of the matrix as a picture mean.
import { ROLES, type Lang } from '../../../../domain/ids';
import { textWidth } from '../../../../map/svg/label-boxes';
import type { SvgNode } from '../../../../map/svg/node';
import { FILTERS } from '../../../facets/filter-messages';
import { MATRIX } from '../matrix-messages';
import { frameOf, roleMark } from './mark';
import { MARGIN, TEXT, words } from './sizes';

/** Roles, then frames, in one line. */
export function drawLegend(y: number, lang: Lang): readonly SvgNode[] {
  const text = MATRIX[lang];
  let x = MARGIN;
  const entry = (mark: readonly SvgNode[], name: string): readonly SvgNode[] => {
    const at = x + 44;
    x = at + textWidth({ text: name, size: TEXT }) + 28;
    return [...mark, words(at, y + 4, name)];
  };
  return [
    ...ROLES.flatMap((role) => entry(roleMark(role, x + 18, y, lang), FILTERS[lang].roles[role])),
    ...entry([frameOf(x + 19, y, false)], text.stated),
    ...entry([frameOf(x + 19, y, true)], text.derived),
  ];
}
