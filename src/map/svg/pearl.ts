// A pearl as it hangs on the map: edge, ring of industry groups, and a lustrous heart.
import type { GroupId } from '../../domain/ids';
import { ringSegments } from '../ring';
import { node, type SvgNode } from './node';

/** Radius in px at which a pearl is drawn; the map scales it from there. */
export const PEARL_RADIUS = 20;

/** The gradient that every heart refers to; once in a picture. */
export function lustre(prefix: string): SvgNode {
  return node('radialGradient', { id: `${prefix}lustre`, cx: '.33', cy: '.31', r: '.7' }, [
    node('stop', { 'stop-color': 'var(--pearl-light)' }),
    node('stop', { offset: 1, 'stop-color': 'var(--pearl-shade)' }),
  ]);
}

/** Around the origin, in px of `PEARL_RADIUS`. */
export function pearlShape(groups: readonly GroupId[], prefix: string): readonly SvgNode[] {
  return [
    node('circle', { r: PEARL_RADIUS + 1, fill: 'var(--pearl-edge)' }),
    node('circle', { r: PEARL_RADIUS - 0.4, fill: 'var(--pearl)' }),
    ...ringSegments(groups, PEARL_RADIUS - 1.6, 10.4).map(({ group, path }) =>
      node('path', { d: path, fill: `var(--groups-${group})` }),
    ),
    node('circle', { r: 9, fill: `url(#${prefix}lustre)` }),
  ];
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** A pearl that hangs nowhere: an open ring of dashes in the colours of its groups, around the origin. */
export function dashedPearl(groups: readonly GroupId[], radius: number): SvgNode {
  const each = Math.max(2, Math.ceil(8 / Math.max(groups.length, 1)));
  const r = round(radius * 0.86);
  /** A dash and its gap, in px: other programs do not know `pathLength`. */
  const step = (2 * Math.PI * r) / (each * groups.length);
  const dash = round(0.62 * step);
  const gap = round(step - dash);
  const rest = Math.ceil((groups.length - 1) * each * step + gap + 1);
  const dashes = `${dash} ${gap} `.repeat(each - 1) + `${dash} ${rest}`;
  return node('g', { fill: 'none', 'stroke-width': round(radius * 0.26) }, [
    node('circle', { r: round(radius), fill: 'var(--panel)' }),
    ...groups.map((group, i) =>
      node('circle', {
        r,
        // Dashes begin in the east; the first group's in the north, half a gap after it.
        transform: `rotate(${round((i / groups.length) * 360 - 90)})`,
        stroke: `var(--groups-${group})`,
        'stroke-dasharray': dashes,
        'stroke-dashoffset': round(-gap / 2),
      }),
    ),
  ]);
}
