// The ring of a pearl: one equal segment for each industry group, clockwise from the top.
import type { GroupId } from '../domain/ids';

export interface RingSegment {
  readonly group: GroupId;
  /** SVG path data around the origin, to be filled with the even-odd or non-zero rule alike. */
  readonly path: string;
}

/** Half the gap between two segments, as an angle in radians at the outer edge. */
const GAP = 0.07;

/**
 * Segments of a ring between two radii (any unit), in the order given; a single group is a whole ring, none
 * is no segment. Angles are in radians, gaps a fixed share of the outer radius.
 */
export function ringSegments(
  groups: readonly GroupId[],
  outerRadius: number,
  innerRadius: number,
): readonly RingSegment[] {
  const [only, ...others] = groups;
  if (only && others.length === 0)
    return [{ group: only, path: fullRing(outerRadius, innerRadius) }];
  const step = (2 * Math.PI) / groups.length;
  return groups.map((group, i) => {
    const from = i * step - Math.PI / 2;
    return { group, path: sector(from, from + step, outerRadius, innerRadius) };
  });
}

const round = (value: number): string => String(Number(value.toFixed(2)) || 0);

const at = (radius: number, angle: number): string =>
  `${round(radius * Math.cos(angle))} ${round(radius * Math.sin(angle))}`;

function arc(radius: number, angle: number, large: boolean, clockwise: boolean): string {
  const r = round(radius);
  return `A${r} ${r} 0 ${large ? 1 : 0} ${clockwise ? 1 : 0} ${at(radius, angle)}`;
}

function sector(from: number, to: number, outer: number, inner: number): string {
  const gapOuter = GAP;
  // The gap is as wide inside as outside, so its angle grows as the radius shrinks.
  const gapInner = (GAP * outer) / inner;
  const large = to - from > Math.PI;
  return [
    `M${at(outer, from + gapOuter)}`,
    arc(outer, to - gapOuter, large, true),
    `L${at(inner, to - gapInner)}`,
    arc(inner, from + gapInner, large, false),
    'Z',
  ].join('');
}

function fullRing(outer: number, inner: number): string {
  const circle = (radius: number, clockwise: boolean): string =>
    `M${at(radius, 0)}${arc(radius, Math.PI, false, clockwise)}${arc(radius, 0, false, clockwise)}Z`;
  return circle(outer, true) + circle(inner, false);
}
