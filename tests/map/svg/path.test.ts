// Path data are the geometry: read back, they lie where it lies, to the grid they are written on.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project } from '../../../src/map/mercator';
import { areaPath, linePath } from '../../../src/map/svg/path';
import { kmToUnits, scaleAt, toUnits } from '../../../src/map/svg/units';
import { ofQingdao } from '../../fixtures/of-qingdao';

/** The points of relative path data, in units. */
function pointsOf(path: string, grid: number): [number, number][] {
  const numbers = (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  const points: [number, number][] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const [x = 0, y = 0] = points.at(-1) ?? [];
    points.push([x + (numbers[i] ?? 0) * grid, y + (numbers[i + 1] ?? 0) * grid]);
  }
  return points;
}

const position = fc.tuple(
  fc.double({ min: 118.2, max: 122.4, noNaN: true }),
  fc.double({ min: 34.8, max: 38, noNaN: true }),
);

describe('a line', () => {
  it('goes through every position it was given, to half a step of its grid', () => {
    const grid = 0.1;
    fc.assert(
      fc.property(fc.array(position, { minLength: 2, maxLength: 20 }), (line) => {
        const drawn = pointsOf(linePath(line, { grid, step: 0 }).replace(/h0$/, ''), grid);
        const [first, last] = [line[0], line.at(-1)];
        for (const [at, point] of [
          [first, drawn[0]],
          [last, drawn.at(-1)],
        ] as const) {
          const wanted = toUnits(at?.[0] ?? 0, at?.[1] ?? 0);
          expect(Math.abs((point?.[0] ?? 0) - wanted.x)).toBeLessThan(grid);
          expect(Math.abs((point?.[1] ?? 0) - wanted.y)).toBeLessThan(grid);
        }
      }),
    );
  });

  ofQingdao('of one position is a dot for round caps', () => {
    expect(linePath([[120, 36]], { grid: 1, step: 0 })).toMatch(/^M\d+ \d+h0$/);
  });
});

describe('an area', () => {
  it('closes its rings, and leaves out what the grid swallows', () => {
    const square = [
      [120, 36],
      [120.1, 36],
      [120.1, 36.1],
      [120, 36.1],
      [120, 36],
    ];
    const speck = square.map(([lon = 0, lat = 0]) => [
      119 + (lon - 120) / 1e4,
      36 + (lat - 36) / 1e4,
    ]);
    const path = areaPath({ type: 'Polygon', coordinates: [square, speck] }, { grid: 2, step: 2 });
    expect(path.match(/M/g)).toHaveLength(1);
    expect(path.endsWith('z')).toBe(true);
  });

  it('is refused for what has none', () => {
    expect(() => areaPath({ type: 'Point', coordinates: [0, 0] }, { grid: 1, step: 0 })).toThrow(
      'Point has no area',
    );
  });
});

describe('units', () => {
  it('are pixels of zoom 10, so that a scale turns them into pixels of any zoom', () => {
    const [a, b] = [toUnits(120, 36), toUnits(120.5, 36.5)];
    const [from, to] = [project(120, 36, 12), project(120.5, 36.5, 12)];
    expect((b.x - a.x) * scaleAt(12)).toBeCloseTo(to.x - from.x, 6);
    expect((b.y - a.y) * scaleAt(12)).toBeCloseTo(to.y - from.y, 6);
  });

  it('measure kilometres on the ground', () => {
    const north = toUnits(120, 36 + 10 / 111.2);
    expect(toUnits(120, 36).y - north.y).toBeCloseTo(kmToUnits(10, 36), 0);
  });
});
