// A shore as it is drawn from near by: its corners rounded, within the accuracy that is said of it.
import type { FeatureCollection, Position } from 'geojson';

/** Kilometres of a degree of latitude. */
const DEGREE_KM = 111.2;
/** Kilometres between a curve and the chords that it is drawn by: half a pixel at the nearest. */
const CHORD_KM = 0.01;
/** Degrees are rounded to so many parts, about a metre: what is nearer is one point. */
const PARTS = 1e5;
/** Of the way to the next corner; all of it up to the middle. */
const HALVES = [1, 0.5, 0.25, 0.125] as const;
/** Degrees of a cell of the index. */
const CELL = 0.02;

type Point = readonly [x: number, y: number];

/** The corners of all rings by the cell that they lie in, so that those near by are found fast. */
class Corners {
  readonly #cells = new Map<string, Position[]>();

  constructor(rings: readonly (readonly Position[])[]) {
    for (const ring of rings)
      for (const corner of ring.slice(1)) {
        const key = keyOf(cellOf(corner[0]), cellOf(corner[1]));
        const cell = this.#cells.get(key);
        if (cell) cell.push(corner);
        else this.#cells.set(key, [corner]);
      }
  }

  /** Whether one lies in a triangle or on its edge, but for the one that is its tip. */
  isIn(a: Position, tip: Position, b: Position): boolean {
    const xs = [a[0], tip[0], b[0]].map(cellOf);
    const ys = [a[1], tip[1], b[1]].map(cellOf);
    for (let x = Math.min(...xs); x <= Math.max(...xs); x += 1)
      for (let y = Math.min(...ys); y <= Math.max(...ys); y += 1)
        for (const corner of this.#cells.get(keyOf(x, y)) ?? [])
          if (!isSame(corner, tip) && isInside(corner, a, tip, b)) return true;
    return false;
  }
}

const cellOf = (degrees = 0): number => Math.floor(degrees / CELL);
const keyOf = (x: number, y: number): string => `${x} ${y}`;
const isSame = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];

/** Twice the signed area of a triangle. */
const turn = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [cx = 0, cy = 0]: Position) =>
  (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);

function isInside(point: Position, a: Position, b: Position, c: Position): boolean {
  const signs = [turn(a, b, point), turn(b, c, point), turn(c, a, point)];
  return signs.every((sign) => sign >= 0) || signs.every((sign) => sign <= 0);
}

const between = (
  [ax = 0, ay = 0]: Position,
  [bx = 0, by = 0]: Position,
  share: number,
): Position => [ax + (bx - ax) * share, ay + (by - ay) * share];

const rounded = (at: Position): Position =>
  at.map((degrees) => Math.round(degrees * PARTS) / PARTS);

/** Where a shore was cut off: there it stays as it is. */
type IsCut = (corner: Position) => boolean;

function cutsOf(rings: readonly (readonly Position[])[]): IsCut {
  const corners = rings.flat();
  const edges = [0, 1].map((axis) => {
    let [low, high] = [Infinity, -Infinity];
    for (const { [axis]: at = 0 } of corners) [low, high] = [Math.min(low, at), Math.max(high, at)];
    return [low, high];
  });
  return (corner) => edges.some((edge, axis) => edge.includes(corner[axis] ?? NaN));
}

/**
 * A closed ring with its corners replaced by quadratic curves, each from one of its two edges to the other, at most from
 * middle to middle (a uniform quadratic B-spline). A curve stays in the triangle of its corner: where that is free of
 * other corners, nothing can come to cross. No corner is moved by more than `km`.
 */
function smoothRing(
  ring: readonly Position[],
  km: number,
  corners: Corners,
  isCut: IsCut,
): Position[] {
  const points = ring.slice(0, -1);
  const smooth = points.flatMap((corner, i): Position[] => {
    const before = points.at(i - 1) ?? corner;
    const after = points[(i + 1) % points.length] ?? corner;
    if (isCut(corner)) return [corner];
    const narrowed = Math.cos(((corner[1] ?? 0) * Math.PI) / 180);
    const towards = ([x = 0, y = 0]: Position): Point => [
      (x - (corner[0] ?? 0)) * narrowed * DEGREE_KM,
      (y - (corner[1] ?? 0)) * DEGREE_KM,
    ];
    const [a, b] = [towards(before), towards(after)];
    // The curve passes its corner at a quarter of the sum of the ways along both edges.
    const most = Math.min(0.5, (4 * km) / Math.hypot(a[0] + b[0], a[1] + b[1]));
    for (const part of HALVES) {
      const [from, to] = [
        between(corner, before, most * part),
        between(corner, after, most * part),
      ];
      if (corners.isIn(from, corner, to)) continue;
      const movedKm = (Math.hypot(a[0] + b[0], a[1] + b[1]) * most * part) / 4;
      if (movedKm < CHORD_KM) break;
      const count = Math.ceil(Math.sqrt(movedKm / CHORD_KM));
      return Array.from({ length: count + 1 }, (_, step) => {
        const share = step / count;
        return rounded(between(between(from, corner, share), between(corner, to, share), share));
      });
    }
    return [corner];
  });
  const kept = smooth.filter((point, i) => !isSame(point, smooth.at(i - 1) ?? []));
  return [...kept, ...kept.slice(0, 1)];
}

/** The polygons of a shore, smoothed within so many kilometres; what they bound stays as it lies to each other. */
export function smoothShore(shore: FeatureCollection, km: number): FeatureCollection {
  const rings = shore.features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : [],
  );
  const [corners, isCut] = [new Corners(rings), cutsOf(rings)];
  return {
    ...shore,
    features: shore.features.map((feature) =>
      feature.geometry.type === 'Polygon'
        ? {
            ...feature,
            geometry: {
              ...feature.geometry,
              coordinates: feature.geometry.coordinates.map((ring) =>
                smoothRing(ring, km, corners, isCut),
              ),
            },
          }
        : feature,
    ),
  };
}
