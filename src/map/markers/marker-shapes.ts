// The shapes of marks: a sign whose frame says how sharp its position is, a dot, a number, a ring.
import type { Showable } from '../../domain/ids';
import type { Site } from '../../domain/schema';
import { node, type SvgNode } from '../svg/node';
import { layerGlyph } from './glyphs';
import { tierOf, type Tier } from './place-marker';

const SIDE = 18;

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

/** The sign of a layer, 18 px wide, around the origin. */
export function markerShape(layer: Showable, site: Pick<Site, 'precision'>): readonly SvgNode[] {
  const tier = tierOf(site);
  return [
    node('rect', { x: -SIDE / 2, y: -SIDE / 2, width: SIDE, height: SIDE, rx: 5, ...FRAMES[tier] }),
    node('path', {
      d: layerGlyph(layer),
      transform: 'translate(-6 -6)',
      fill: tier === 'sharp' ? 'var(--accent-ink)' : 'var(--accent)',
      'fill-rule': 'evenodd',
    }),
  ];
}

export function dotShape(site: Pick<Site, 'precision'>, r: number): readonly SvgNode[] {
  return [node('circle', { r, ...(tierOf(site) === 'sharp' ? SOLID : HOLLOW) })];
}

/** How many stand here. */
export function countShape(count: number, r: number): readonly SvgNode[] {
  return [
    node('circle', { r, ...HOLLOW }),
    node(
      'text',
      {
        y: 3.6,
        fill: 'var(--accent)',
        'font-size': 10,
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
