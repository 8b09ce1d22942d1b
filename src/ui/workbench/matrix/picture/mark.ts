// The mark of a cell as on screen: role by shape and letter, basis by the frame; a picture needs no colour for it.
import type { Lang, Role } from '../../../../domain/ids';
import { node, type SvgNode } from '../../../../map/svg/node';
import { MATRIX } from '../matrix-messages';

const WIDTH = 38;
const HEIGHT = 18;

export function frameOf(x: number, y: number, isDerived: boolean, width = WIDTH): SvgNode {
  return node('rect', {
    x: x - width / 2,
    y: y - HEIGHT / 2,
    width,
    height: HEIGHT,
    rx: 5,
    fill: 'none',
    stroke: 'var(--ink)',
    'stroke-width': isDerived ? 1 : 1.5,
    'stroke-dasharray': isDerived ? '3 2.5' : undefined,
  });
}

function shapeOf(role: Role, x: number, y: number): SvgNode {
  const ink = { fill: 'var(--ink)', stroke: 'var(--ink)', 'stroke-width': 1.5 };
  if (role === 'strength')
    return node('path', { d: `M${x} ${y - 5}l5 5-5 5-5-5z`, ...ink, 'stroke-width': 0.5 });
  const fill = role === 'segment' ? 'none' : ink.fill;
  return node('circle', { cx: x, cy: y, r: 4, ...ink, fill });
}

/** Around its centre. */
export function roleMark(role: Role, x: number, y: number, lang: Lang): readonly SvgNode[] {
  return [
    shapeOf(role, x - 9, y),
    node(
      'text',
      { x: x + 7, y: y + 4, 'font-size': 11, 'text-anchor': 'middle', fill: 'var(--ink)' },
      [MATRIX[lang].letters[role]],
    ),
  ];
}
