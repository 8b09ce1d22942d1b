// Where a ring crosses or touches itself: a sweep from west to east, fast enough for a shore of ten thousand points.
import type { Position } from '../../domain/schema';
import type { Ring } from '../seeds/coast';

interface Segment {
  readonly index: number;
  readonly from: Position;
  readonly to: Position;
  readonly west: number;
  readonly east: number;
}

/** Above zero where c lies to the left of the line from a to b. */
const side = (a: Position, b: Position, c: Position) =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

const overlap = (a: number, b: number, c: number, d: number) =>
  Math.max(Math.min(a, b), Math.min(c, d)) <= Math.min(Math.max(a, b), Math.max(c, d));

/** Whether two segments share a point. */
function meet({ from: a, to: b }: Segment, { from: c, to: d }: Segment): boolean {
  return (
    overlap(a[1], b[1], c[1], d[1]) &&
    overlap(a[0], b[0], c[0], d[0]) &&
    side(a, b, c) * side(a, b, d) <= 0 &&
    side(c, d, a) * side(c, d, b) <= 0
  );
}

/** A point beside a crossing of a closed ring with itself, or undefined. Neighbours may share their corner. */
export function crossingOf(ring: Ring): Position | undefined {
  const segments = ring.slice(0, -1).map((from, index): Segment => {
    const to = ring[index + 1] ?? from;
    return { index, from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) };
  });
  const last = segments.length - 1;
  const sorted = segments.sort((a, b) => a.west - b.west);
  for (let start = 0; start <= last; start += 1) {
    const one = sorted[start];
    if (one === undefined) return undefined;
    for (let next = start + 1; next <= last; next += 1) {
      const two = sorted[next];
      if (two === undefined || two.west > one.east) break;
      const apart = Math.abs(one.index - two.index);
      if (apart > 1 && apart < last && meet(one, two)) return two.from;
    }
  }
  return undefined;
}
