// Suspecting a datum from where places stand beside a shore, which is made up: a square of land.
import gcoord from 'gcoord';
import { expect, it } from 'vitest';
import { checkFile, linesOf } from '../../src/geojson/check-file';
import type { Point } from '../../src/geojson/crossing';
import { suspectDatum } from '../../src/geojson/datum';
import { shoreOf } from '../../src/geojson/shore-of';

const RING: Point[] = [
  [120, 36],
  [120.5, 36],
  [120.5, 36.5],
  [120, 36.5],
  [120, 36],
];
const FAR: Point[] = [
  [121, 36],
  [121.1, 36],
  [121.1, 36.1],
  [121, 36],
];
const shore = shoreOf([
  JSON.stringify({
    type: 'FeatureCollection',
    features: [RING, FAR].map((ring) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [ring] },
    })),
  }),
]);

/** A row along the eastern shore, some 200 m inland. */
const ROW = Array.from({ length: 100 }, (_, at): Point => [120.498, 36.05 + at * 0.004]);
const as = (to: typeof gcoord.GCJ02 | typeof gcoord.BD09): Point[] =>
  ROW.map(([lon, lat]): Point => {
    const [x, y] = gcoord.transform([lon, lat], gcoord.WGS84, to);
    return [x, y];
  });

it('suspects the datum under which the places stand on land', () => {
  expect(suspectDatum(as(gcoord.GCJ02), shore)).toMatchObject({
    datum: 'GCJ-02',
    looked: 100,
    left: 0,
  });
  expect(suspectDatum(as(gcoord.BD09), shore)).toMatchObject({ datum: 'BD-09', left: 0 });
});

it('suspects nothing of places on land, of ships, or of another part of the world', () => {
  expect(suspectDatum(ROW, shore)).toBeNull();
  expect(
    suspectDatum(
      ROW.map(([lon, lat]): Point => [lon + 0.3, lat]),
      shore,
    ),
  ).toBeNull();
  expect(
    suspectDatum(
      as(gcoord.GCJ02).map(([lon, lat]): Point => [lon - 60, lat]),
      shore,
    ),
  ).toBeNull();
  expect(suspectDatum([], shore)).toBeNull();
});

it('says so of a file', () => {
  const file = (points: readonly Point[]) =>
    new TextEncoder().encode(
      JSON.stringify({
        type: 'MultiPoint',
        coordinates: points.map((point) => point.map((each) => Number(each.toFixed(6)))),
      }),
    );
  expect(linesOf(checkFile(file(as(gcoord.GCJ02)), shore))[0]).toMatch(
    /^1:1: warning: of 100 positions near the shore \d+ stand in the sea, and 0 would were they GCJ-02; .* \[datum\]$/,
  );
  expect(linesOf(checkFile(file(ROW), shore))).toEqual([]);
});
