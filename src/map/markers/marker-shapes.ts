// The shapes of marks: a sign whose frame says how sharp its position is, a dot, a number, a ring.
import type { Showable } from '../../domain/ids';
import type { Site } from '../../domain/schema';
import { node, type SvgNode } from '../svg/node';
import { layerGlyph } from './glyphs';
import { tierOf, type Tier } from './place-marker';

const SIDE = 20;
/** Of the glyph to the square around it. */
const GLYPH = 1.1;

/** Filled where the position is sharp; hollow, and ever more broken, where it is not. */
const HOLLOW = { fill: 'var(--panel)', stroke: 'var(--accent)', 'stroke-width': 1.4 };
const SOLID = { fill: 'var(--accent)', stroke: 'var(--panel)', 'stroke-width': 1.4 };
const FRAMES: Readonly<Record<Tier, SvgNode['attributes']>> = {
  sharp: SOLID,
  area: HOLLOW,
  vague: { ...HOLLOW, 'stroke-dasharray': '3 2.2' },
  district: {
    ...HOLLOW,
    'stroke-width': 2,
    'stroke-dasharray': '0.1 3',
    'stroke-linecap': 'round',
  },
};

/** The sign of a layer around the origin, 20 px wide at a size of 1. */
export function markerShape(
  layer: Showable,
  site: Pick<Site, 'precision'>,
  size = 1,
): readonly SvgNode[] {
  const tier = tierOf(site);
  const round = (value: number): number => Math.round(value * 100) / 100;
  const [side, glyph] = [round(SIDE * size), round(GLYPH * size)];
  const half = side / 2;
  return [
    node('rect', { x: -half, y: -half, width: side, height: side, rx: 5, ...FRAMES[tier] }),
    node('path', {
      d: layerGlyph(layer),
      transform: `scale(${glyph})translate(-6 -6)`,
      fill: tier === 'sharp' ? 'var(--accent-ink)' : 'var(--accent)',
      'fill-rule': 'evenodd',
    }),
  ];
}

/** How many stand here. */
export function countShape(count: number, r: number): readonly SvgNode[] {
  return [
    node('circle', { r, ...HOLLOW }),
    node(
      'text',
      {
        y: 4,
        fill: 'var(--accent)',
        'font-size': 11,
        'font-weight': 700,
        'text-anchor': 'middle',
      },
      [String(count)],
    ),
  ];
}

export function ringShape(r: number): readonly SvgNode[] {
  return [node('circle', { r, fill: 'none', stroke: 'var(--selected)', 'stroke-width': 3 })];
}
