// Lines that MapLibre draws wide bands along without a spike.
import fc from 'fast-check';
import type { Position } from 'geojson';
import { expect, it } from 'vitest';
import { shoreLines } from '../../../src/map/gl/shore-lines';

/** Degrees: all of it an island. */
const degrees = fc.integer({ min: -50, max: 50 }).map((each) => each / 2048);
const corner = fc.tuple(degrees, degrees);
const ring = fc
  .uniqueArray(corner, { minLength: 3, maxLength: 30, selector: ([x, y]) => `${x} ${y}` })
  .map((corners): Position[] => [...corners, ...corners.slice(0, 1)]);

const linesOf = (coordinates: Position[]): Position[][] =>
  shoreLines({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: {},
        geometry: { type: 'Polygon', coordinates: [coordinates] },
      },
    ],
  }).features.map(({ geometry }) => geometry.coordinates);

it('they go round the whole ring, each from where the last one ended', () => {
  fc.assert(
    fc.property(ring, (corners) => {
      const lines = linesOf(corners);
      expect([...lines.map((line) => line.slice(0, -1)).flat(), lines.at(-1)?.at(-1)]).toEqual(
        corners,
      );
      for (const [i, line] of lines.entries())
        if (i > 0) expect(line[0]).toEqual(lines[i - 1]?.at(-1));
    }),
  );
});

it('none of them turns by more than 36° from where it set out', () => {
  fc.assert(
    fc.property(ring, (corners) => {
      for (const line of linesOf(corners)) {
        const ways = line.slice(1).map((to, i): readonly [number, number] => {
          const from = line[i] ?? to;
          return [(to[0] ?? 0) - (from[0] ?? 0), (to[1] ?? 0) - (from[1] ?? 0)];
        });
        const [first = [1, 0]] = ways;
        for (const way of ways) {
          const dot = first[0] * way[0] + first[1] * way[1];
          const cosine = dot / Math.hypot(...first) / Math.hypot(...way);
          expect(cosine).toBeGreaterThan(Math.cos((36.01 * Math.PI) / 180));
        }
      }
    }),
  );
});

it('a long shore stays whole, as each piece is drawn as wide as its band', () => {
  fc.assert(
    fc.property(ring, (corners) => {
      const long = [...corners.slice(0, -1), [1, 1], ...corners.slice(0, 1)];
      expect(linesOf(long)).toEqual([long]);
    }),
  );
});
