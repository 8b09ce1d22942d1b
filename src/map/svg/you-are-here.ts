// Where the reader stands, as a mark of the SVG map: a dot in a ring, and the words beside it.
import type { Lang } from '../../domain/ids';
import { HERE, type Scene } from '../scene';
import type { MarkerGroup } from './marker-group';
import { node, type SvgNode } from './node';

/** How far it reaches up and down from its place, with the words; px. */
export const HERE_BOX = { top: -12, bottom: 32, fontSize: 13 } as const;

const WORDS = {
  y: 27,
  'font-size': HERE_BOX.fontSize,
  'font-weight': 700,
  'text-anchor': 'middle',
  fill: 'var(--focus)',
  stroke: 'var(--ink-halo)',
  'stroke-width': 3.6,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
};

/** A dot in a ring; below it the words. */
export const hereMark = (words: string): SvgNode[] => [
  node('circle', { r: 11, fill: 'var(--focus)', 'fill-opacity': 0.25 }),
  node('circle', { r: 6, fill: 'var(--focus)', stroke: 'var(--ink-halo)', 'stroke-width': 2.4 }),
  node('text', WORDS, [words]),
];

export function youAreHereGroup({ here }: Scene, lang: Lang): MarkerGroup {
  const children = hereMark(HERE[lang]);
  const marks = here ? [{ key: 'here', lon: here.lon, lat: here.lat, children }] : [];
  return { id: 'here', attributes: {}, marks };
}
