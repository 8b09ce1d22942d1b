// Whether a ring crosses or touches itself: the sweep line of Shamos and Hoey (1976), which ends at the first such place, in
// n log n steps; sides by Shewchuk's exact predicates.
import { orient2d } from 'robust-predicates';
import { SplayTreeSet } from 'splaytree-ts';

export type Point = readonly [number, number];

interface Segment {
  readonly left: Point;
  readonly right: Point;
  /** Its place along the ring. */
  readonly at: number;
}

/** Positive where c lies to the left of the way from a to b, 0 on its line. */
export const side = (a: Point, b: Point, c: Point): number =>
  -orient2d(a[0], a[1], b[0], b[1], c[0], c[1]);

const order = (a: Point, b: Point): number => a[0] - b[0] || a[1] - b[1];
const isSame = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1];

/** Of points on one line: whether c lies between a and b, its ends included. */
const isBetween = (a: Point, b: Point, c: Point): boolean =>
  Math.min(a[0], b[0]) <= c[0] &&
  c[0] <= Math.max(a[0], b[0]) &&
  Math.min(a[1], b[1]) <= c[1] &&
  c[1] <= Math.max(a[1], b[1]);

/** Where two segments have a point in common: a corner of one of them, or near their crossing; undefined where they have none. */
export function meeting(a: Point, b: Point, c: Point, d: Point): Point | undefined {
  const [s1, s2] = [side(a, b, c), side(a, b, d)];
  const [s3, s4] = [side(c, d, a), side(c, d, b)];
  if (s1 === 0 && isBetween(a, b, c)) return c;
  if (s2 === 0 && isBetween(a, b, d)) return d;
  if (s3 === 0 && isBetween(c, d, a)) return a;
  if (s4 === 0 && isBetween(c, d, b)) return b;
  if (s1 > 0 === s2 > 0 || s3 > 0 === s4 > 0 || s1 === 0 || s2 === 0 || s3 === 0 || s4 === 0)
    return undefined;
  const share = s3 / (s3 - s4);
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** The corners of a closed ring without its end, and without those that repeat the one before. */
function cornersOf(ring: readonly Point[]): Point[] {
  const corners: Point[] = [];
  for (const point of ring) {
    const last = corners.at(-1);
    if (!last || !isSame(last, point)) corners.push(point);
  }
  const [first] = corners;
  const last = corners.at(-1);
  if (first && last && corners.length > 1 && isSame(first, last)) corners.pop();
  return corners;
}

function segmentsOf(corners: readonly Point[]): Segment[] {
  return corners.flatMap((point, at) => {
    const next = corners[(at + 1) % corners.length];
    if (!next) return [];
    return order(point, next) < 0
      ? [{ left: point, right: next, at }]
      : [{ left: next, right: point, at }];
  });
}

/** From below to above, where both are crossed by one vertical. */
function above(a: Segment, b: Segment): number {
  if (a === b) return 0;
  const sameStart = isSame(a.left, b.left);
  const turn = sameStart
    ? side(a.left, a.right, b.right)
    : order(a.left, b.left) < 0
      ? side(a.left, a.right, b.left)
      : -side(b.left, b.right, a.left);
  return turn === 0 ? a.at - b.at : -turn;
}

/** Ends before starts: what ends in a corner is gone before what starts there is compared with it. */
const eventsOf = (segments: readonly Segment[]) =>
  segments
    .flatMap((segment) => [
      { point: segment.left, segment, isStart: true },
      { point: segment.right, segment, isStart: false },
    ])
    .sort((a, b) => order(a.point, b.point) || Number(a.isStart) - Number(b.isStart));

/** Near where a closed ring first crosses or touches itself, from the west; undefined where it does not. */
export function selfCrossing(ring: readonly Point[]): Point | undefined {
  const corners = cornersOf(ring);
  const count = corners.length;
  if (count < 3) return undefined;
  const isNext = (a: Segment, b: Segment): boolean =>
    (a.at + 1) % count === b.at || (b.at + 1) % count === a.at;
  /** Two that follow each other have their corner in common, and nothing else unless they fold back. */
  const met = (a: Segment | null, b: Segment | null): Point | undefined => {
    if (!a || !b) return undefined;
    if (!isNext(a, b)) return meeting(a.left, a.right, b.left, b.right);
    if (isSame(a.left, b.left)) {
      if (side(a.left, a.right, b.right) !== 0) return undefined;
      return isBetween(a.left, a.right, b.right) || isBetween(b.left, b.right, a.right)
        ? a.left
        : undefined;
    }
    if (!isSame(a.right, b.right) || side(a.left, a.right, b.left) !== 0) return undefined;
    return a.right;
  };
  const status = new SplayTreeSet<Segment>(above);
  const seen = new Map<string, number>();
  for (const { point, segment, isStart } of eventsOf(segmentsOf(corners))) {
    const key = `${point[0]} ${point[1]}`;
    const times = (seen.get(key) ?? 0) + 1;
    if (times > 2) return point;
    seen.set(key, times);
    if (isStart) {
      status.add(segment);
      const found =
        met(status.lastBefore(segment), segment) ?? met(segment, status.firstAfter(segment));
      if (found) return found;
    } else {
      const below = status.lastBefore(segment);
      const over = status.firstAfter(segment);
      status.delete(segment);
      const found = met(below, over);
      if (found) return found;
    }
  }
  return undefined;
}
