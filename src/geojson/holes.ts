// Whether the holes of a polygon lie in its outer ring, and whether rings of one polygon cross.
import { meeting, side, type Point } from './crossing';
import { RingIndex } from './ring-index';

type Ring = readonly Point[];

/** Pairs of segments looked at in one polygon; a polygon made to exceed this is not looked at to its end. */
const MOST_PAIRS = 20_000_000;

interface Edge {
  readonly a: Point;
  readonly b: Point;
  readonly ring: number;
  readonly west: number;
  readonly east: number;
}

function edgesOf(ring: Ring, at: number): Edge[] {
  return ring.slice(1).flatMap((b, index) => {
    const a = ring[index];
    return a ? [{ a, b, ring: at, west: Math.min(a[0], b[0]), east: Math.max(a[0], b[0]) }] : [];
  });
}

/** Rings of one polygon may touch; they cross where each has points on both sides of the other. */
function properCrossing({ a, b }: Edge, { a: c, b: d }: Edge): Point | undefined {
  const isAcross = side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
  return isAcross ? meeting(a, b, c, d) : undefined;
}

/** Near where two rings cross; undefined where none do. From west to east, among those that reach so far. */
export function ringsCrossing(rings: readonly Ring[]): Point | undefined {
  const edges = rings.flatMap(edgesOf).sort((a, b) => a.west - b.west);
  let active: Edge[] = [];
  let pairs = 0;
  for (const edge of edges) {
    active = active.filter(({ east }) => east >= edge.west);
    pairs += active.length;
    if (pairs > MOST_PAIRS) return undefined;
    for (const other of active) {
      if (other.ring === edge.ring) continue;
      const found = properCrossing(edge, other);
      if (found) return found;
    }
    active.push(edge);
  }
  return undefined;
}

/** Numbers, from 1, of the rings that do not lie in the first: the first of their corners that is on none of its edges lies outside. */
export function holesOutside(rings: readonly Ring[]): number[] {
  const [outer, ...holes] = rings;
  if (!outer || holes.length === 0) return [];
  const index = new RingIndex(outer);
  return holes.flatMap((hole, at) => {
    for (const point of hole) {
      const where = index.where(point);
      if (where !== 0) return where < 0 ? [at + 1] : [];
    }
    return [];
  });
}
