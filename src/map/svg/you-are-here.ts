// Where the reader stands, as a mark of the SVG map: a dot in a ring, and the words beside it.
import type { Lang } from '../../domain/ids';
import { HERE, type Scene } from '../scene';
import type { MarkerGroup } from './marker-group';
import { node } from './node';

export function youAreHereGroup({ here }: Scene, lang: Lang): MarkerGroup {
  const words = {
    y: 27,
    'font-size': 13,
    'font-weight': 700,
    'text-anchor': 'middle',
    fill: 'var(--focus)',
    stroke: 'var(--ink-halo)',
    'stroke-width': 3.6,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
  const children = [
    node('circle', { r: 11, fill: 'var(--focus)', 'fill-opacity': 0.25 }),
    node('circle', { r: 6, fill: 'var(--focus)', stroke: 'var(--ink-halo)', 'stroke-width': 2.4 }),
    node('text', words, [HERE[lang]]),
  ];
  const marks = here ? [{ key: 'here', lon: here.lon, lat: here.lat, children }] : [];
  return { id: 'here', attributes: {}, marks };
}
