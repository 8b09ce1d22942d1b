// Crossings of rings against a naive comparison of all pairs.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { meeting, selfCrossing, side, type Point } from '../../src/geojson/crossing';
import { holesOutside, ringsCrossing } from '../../src/geojson/holes';

const isSame = (a: Point, b: Point) => a[0] === b[0] && a[1] === b[1];

function naive(ring: readonly Point[]): boolean {
  const corners = ring.filter((point, at) => at === 0 || !isSame(point, ring[at - 1] ?? point));
  if (corners.length > 1 && isSame(corners[0] ?? [0, 0], corners.at(-1) ?? [1, 1])) corners.pop();
  if (corners.length < 3) return false;
  const count = corners.length;
  const at = (index: number): Point => corners[index % count] ?? [0, 0];
  for (let i = 0; i < count; i += 1)
    for (let j = i + 1; j < count; j += 1) {
      const [a, b, c, d] = [at(i), at(i + 1), at(j), at(j + 1)];
      const isNext = j === i + 1 || (i === 0 && j === count - 1);
      if (!isNext) {
        if (meeting(a, b, c, d)) return true;
        continue;
      }
      const [before, corner, after] = j === i + 1 ? [a, b, d] : [c, a, b];
      const isBack =
        side(before, corner, after) === 0 &&
        (before[0] - corner[0]) * (after[0] - corner[0]) +
          (before[1] - corner[1]) * (after[1] - corner[1]) >
          0;
      if (isBack) return true;
    }
  return false;
}

const grid = (size: number) =>
  fc.tuple(fc.integer({ min: 0, max: size }), fc.integer({ min: 0, max: size }));
const ringOf = (points: readonly Point[]): Point[] => (points[0] ? [...points, points[0]] : []);

it.each([3, 8, 1000])('finds what a comparison of all pairs finds, on a grid of %i', (size) => {
  fc.assert(
    fc.property(fc.array(grid(size), { minLength: 3, maxLength: 9 }), (points) => {
      const ring = ringOf(points);
      expect(selfCrossing(ring) !== undefined).toBe(naive(ring));
    }),
    { numRuns: 3000 },
  );
});

/** A star: simple by its making, until two corners change places. */
const star = (radii: readonly number[]): Point[] =>
  ringOf(
    radii.map((radius, at): Point => {
      const angle = (2 * Math.PI * at) / radii.length;
      return [120 + radius * Math.cos(angle), 36 + radius * Math.sin(angle)];
    }),
  );

it('passes stars, and finds the crossing of one whose corners changed places', () => {
  const radii = fc.array(fc.double({ min: 0.1, max: 1, noNaN: true }), {
    minLength: 5,
    maxLength: 200,
  });
  fc.assert(
    fc.property(radii, (each) => {
      const ring = star(each);
      expect(selfCrossing(ring)).toBeUndefined();
      const [first, second, ...others] = ring.slice(0, -1);
      if (first && second)
        expect(selfCrossing(ringOf([second, first, ...others])) !== undefined).toBe(
          naive(ringOf([second, first, ...others])),
        );
    }),
    { numRuns: 200 },
  );
});

it('takes a hundred thousand corners in seconds of the processor', () => {
  const ring = star(Array.from({ length: 100_000 }, (_, at) => 1 - (at % 2) * 0.0005));
  const before = process.cpuUsage();
  expect(selfCrossing(ring)).toBeUndefined();
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
});

const SQUARE = ringOf([
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
]);
const square = (x: number, y: number, side: number) =>
  ringOf([
    [x, y],
    [x, y + side],
    [x + side, y + side],
    [x + side, y],
  ]);

it('knows holes that are outside, and rings that cross, from those that touch', () => {
  expect(holesOutside([SQUARE, square(1, 1, 2), square(12, 1, 2), square(10, 1, 1)])).toEqual([
    2, 3,
  ]);
  expect(holesOutside([SQUARE, square(0, 0, 2), square(9, 9, 1)])).toEqual([]);
  expect(ringsCrossing([SQUARE, square(0, 0, 2), square(2, 2, 3)])).toBeUndefined();
  expect(ringsCrossing([SQUARE, square(9, 4, 2)])).toBeDefined();
  expect(ringsCrossing([SQUARE, square(1, 1, 4), square(3, 3, 4)])).toBeDefined();
});
