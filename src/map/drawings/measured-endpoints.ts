// The ends of what is measured, drawn: a letter over the point, and the ± around it.
import { metresPerPixel } from '../mercator';
import { node, type SvgNode } from '../svg/node';

/** Of everything that is measured. */
export const INK = 'var(--warning)';
export const STEM_PX = 24;
const BADGE_PX = 9;

export interface Place {
  readonly lon: number;
  readonly lat: number;
}

export interface MeasuredEnd extends Place {
  /** One letter, as the table has it. */
  readonly letter: string;
  /** 0 for a free point. */
  readonly uncertaintyKm: number;
}

/** Over the point, or beneath it, where the badge of the other end is over it. */
export function badge({ letter }: MeasuredEnd, isBeneath: boolean): SvgNode[] {
  const side = isBeneath ? 1 : -1;
  const edge = { stroke: 'var(--ink-halo)', 'stroke-width': 1.5 };
  return [
    node('path', { d: `M0 0V${side * (STEM_PX - BADGE_PX)}`, stroke: INK, 'stroke-width': 2 }),
    node('circle', { r: 3.5, fill: INK, ...edge }),
    node('circle', { cy: side * STEM_PX, r: BADGE_PX, fill: INK, ...edge }),
    node(
      'text',
      {
        y: 4 + side * STEM_PX,
        fill: 'var(--ink-halo)',
        'font-size': 11.5,
        'font-weight': 700,
        'text-anchor': 'middle',
      },
      [letter],
    ),
  ];
}

/** Nothing where the badge would cover it. */
export function doubt({ lat, uncertaintyKm }: MeasuredEnd, zoom: number): SvgNode[] {
  const r = (uncertaintyKm * 1000) / metresPerPixel(lat, zoom);
  return r > BADGE_PX
    ? [node('circle', { r: r.toFixed(1), 'stroke-width': 1.4, 'stroke-dasharray': '1 4' })]
    : [];
}
