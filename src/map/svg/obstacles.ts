// What a name must not lie on: boxes, and lines of some width. Pixels throughout.
import type { Pixel } from '../mercator';
import type { Box, Stroke } from './label-boxes';

export const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

export const squareAround = ({ x, y }: Pixel, half: number): Box => ({
  left: x - half,
  top: y - half,
  right: x + half,
  bottom: y + half,
});

/** Whether a stroke, drawn with square ends, lies on a box. Source: Liang and Barsky 1984, clipping of a line to a box. */
export function isCrossed(box: Box, { from, to, half }: Stroke): boolean {
  const [left, right] = [box.left - half, box.right + half];
  if (Math.max(from.x, to.x) <= left || Math.min(from.x, to.x) >= right) return false;
  const [top, bottom] = [box.top - half, box.bottom + half];
  if (Math.max(from.y, to.y) <= top || Math.min(from.y, to.y) >= bottom) return false;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enters, leaves] = [0, 1];
  for (const [slope, room] of [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y],
  ] as const) {
    if (slope < 0) enters = Math.max(enters, room / slope);
    else if (slope > 0) leaves = Math.min(leaves, room / slope);
    else if (room <= 0) return false;
  }
  return enters < leaves;
}

/** On which side of a stroke a point lies: below zero, zero or above. */
const sideOf = ({ from, to }: Stroke, { x, y }: Pixel): number =>
  (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);

export const lengthOf = ({ from, to }: Stroke): number => Math.hypot(to.x - from.x, to.y - from.y);

/** Whether two strokes cross each other, whatever their widths. */
export const doCross = (a: Stroke, b: Stroke): boolean =>
  sideOf(a, b.from) * sideOf(a, b.to) < 0 && sideOf(b, a.from) * sideOf(b, a.to) < 0;

/** Px of a line between two of its points: shorter pieces are joined, which moves no point by a pixel where it bends gently. */
const PIECE = 4;

/** The pieces of a line. */
export function strokesOf(points: readonly Pixel[], half: number): readonly Stroke[] {
  const strokes: Stroke[] = [];
  let [from] = points;
  for (const [i, to] of points.entries()) {
    if (!from || (i < points.length - 1 && Math.hypot(to.x - from.x, to.y - from.y) < PIECE))
      continue;
    if (i > 0) strokes.push({ from, to, half });
    from = to;
  }
  return strokes;
}
