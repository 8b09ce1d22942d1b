// The signs of the map as the legend of a picture shows them, around the origin.
import type { GroupId } from '../../../domain/ids';
import { node, type SvgNode } from '../../../map/svg/node';
import { dashedPearl } from '../../../map/svg/pearl';
import { TRANSPORT_GLYPHS } from '../../../map/transport-glyphs';

/** The ring of a group, with the letter by which it is told apart without its colour. */
export const groupSign = (group: GroupId, letter: string): readonly SvgNode[] => [
  node('circle', { r: 8.5, fill: 'none', stroke: `var(--groups-${group})`, 'stroke-width': 3 }),
  node('text', { y: 3.6, 'font-size': 10, 'text-anchor': 'middle', fill: 'var(--ink)' }, [letter]),
];

const bead = (cy: number, r: number, cx = 0): SvgNode =>
  node('circle', {
    ...{ cx, cy, r },
    fill: 'var(--pearl-light)',
    stroke: 'var(--pearl-edge)',
    'stroke-width': 1.2,
  });

const line = (d: string, colour: string, width: number, dashes?: string): SvgNode =>
  node('path', {
    d,
    fill: 'none',
    stroke: `var(--${colour})`,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-dasharray': dashes,
  });

export const haloSign = (): readonly SvgNode[] => [
  node('circle', {
    r: 10.5,
    fill: 'var(--halo)',
    'fill-opacity': 0.18,
    stroke: 'var(--halo-edge)',
    'stroke-width': 1.2,
    'stroke-dasharray': '1.2 3.6',
    'stroke-linecap': 'round',
  }),
  bead(0, 4),
];

export const areaSign = (): readonly SvgNode[] => [
  node('path', {
    d: 'M-12 6-9-7 8-8 13 4 1 9z',
    fill: 'var(--string)',
    'fill-opacity': 0.25,
    stroke: 'var(--string-casing)',
    'stroke-width': 1.2,
  }),
  bead(0, 4),
];

const STRING = 'M-16 5c8 4 14-6 32-4';

export const stringSign = (): readonly SvgNode[] => [
  line(STRING, 'string-casing', 5),
  line(STRING, 'string', 3),
  line('M2 1V-8', 'string-casing', 1.5),
  bead(-7, 3.5, 2),
];

export const threadSign = (): readonly SvgNode[] => [
  line('M-14 5 0-5 14 3', 'thread', 3, '0 5'),
  bead(5, 3.5, -14),
  bead(-5, 3.5),
  bead(3, 3.5, 14),
];

export const unlocatedSign = (groups: readonly GroupId[]): readonly SvgNode[] => [
  dashedPearl(groups, 9.5),
];

export const transportSign = (): readonly SvgNode[] => [
  node('path', {
    d: TRANSPORT_GLYPHS.airport,
    transform: 'translate(-8-8) scale(1.33)',
    fill: 'var(--land-ink)',
    'fill-rule': 'evenodd',
  }),
];

/** A pearl as it is where the filter leaves its park out. */
export const fadedSign = (): readonly SvgNode[] => [
  node('g', { opacity: 0.28 }, [
    node('circle', {
      r: 9,
      fill: 'var(--pearl-light)',
      stroke: 'var(--pearl-edge)',
      'stroke-width': 1.5,
    }),
  ]),
];
