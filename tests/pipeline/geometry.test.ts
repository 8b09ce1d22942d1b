// The small parts of the geometry, on shapes one can draw by hand.
import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/domain/schema';
import { crossingOf } from '../../src/pipeline/geometry/crossing';
import { labelPoint } from '../../src/pipeline/geometry/label-point';
import { distanceToLine, localPlane } from '../../src/pipeline/geometry/plane';
import { areaKm2, rewound, roundedRing, signedArea } from '../../src/pipeline/geometry/rings';
import { smoothed } from '../../src/pipeline/geometry/string';

const square: Position[] = [
  [120, 36],
  [121, 36],
  [121, 37],
  [120, 37],
  [120, 36],
];

describe('a ring', () => {
  it('has a signed area, above zero counter-clockwise', () => {
    expect(signedArea(square)).toBe(2);
    expect(signedArea([...square].reverse())).toBe(-2);
  });

  it('is turned: the outer one counter-clockwise, a hole clockwise', () => {
    const turned = rewound([[...square].reverse(), square]);
    expect(turned.map((ring) => signedArea(ring) > 0)).toEqual([true, false]);
  });

  it('is measured on the sphere: a square degree at 36.5° north', () =>
    expect(areaKm2([square]) / (111.195 ** 2 * Math.cos((36.5 * Math.PI) / 180))).toBeCloseTo(
      1,
      3,
    ));

  it('vanishes where rounding leaves no area', () => {
    const sliver: Position[] = [
      [120, 36],
      [120.00001, 36],
      [120, 36.00001],
      [120, 36],
    ];
    expect(roundedRing(sliver, 4)).toBeUndefined();
    expect(roundedRing(square, 4)).toEqual(square);
  });
});

describe('a crossing', () => {
  const bowTie: Position[] = [
    [0, 0],
    [2, 2],
    [2, 0],
    [0, 2],
    [0, 0],
  ];
  const pinched: Position[] = [
    [0, 0],
    [4, 0],
    [2, 1],
    [4, 2],
    [2, 1],
    [0, 2],
    [0, 0],
  ];
  it('is found where sides cross or touch', () => {
    expect(crossingOf(bowTie)).toBeDefined();
    expect(crossingOf(pinched)).toBeDefined();
  });
  it('is not found in a simple ring', () => expect(crossingOf(square)).toBeUndefined());
});

describe('a line', () => {
  const line = [
    [0, 0],
    [10, 0],
    [10, 10],
  ] as const;

  it('has a nearest point, and a distance to it along the line', () => {
    const nearest = distanceToLine([12, 4], line);
    expect(nearest).toEqual({ km: 2, point: [10, 4], segment: 1, alongKm: 14 });
  });

  it('keeps its ends when smoothed, and loses its corner', () => {
    const points = smoothed(line, 1, 0.2);
    expect(points[0]).toEqual([0, 0]);
    expect(points.at(-1)).toEqual([10, 10]);
    expect(distanceToLine([10, 0], points).km).toBeGreaterThan(0.3);
  });
});

it('the plane gives back the position it was given', () => {
  const { toPlane, toPosition } = localPlane([120, 36]);
  const [lon, lat] = toPosition(toPlane([120.5, 36.25]));
  expect([lon, lat].map((degrees) => degrees.toFixed(9))).toEqual([
    '120.500000000',
    '36.250000000',
  ]);
});

it('a name is set in the middle of the water, and beside an island in it', () => {
  const water = square.map(([lon, lat]): Position => [lon, 36 + (lat - 36) * 0.8]);
  const [lon, lat] = labelPoint([water]);
  expect(Math.hypot(lon - 120.5, lat - 36.4)).toBeLessThan(0.02);
  const island = square.map(([x, y]): Position => [120.4 + (x - 120) / 5, 36.3 + (y - 36) / 5]);
  const [besideLon, besideLat] = labelPoint([water, island.reverse()]);
  expect(Math.hypot(besideLon - 120.5, besideLat - 36.4)).toBeGreaterThan(0.2);
});
