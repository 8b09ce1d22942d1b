// What is said of the accuracy of the shores is what they are apart from each other.
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { SHORE_ACCURACY_KM } from '#corridor';
import { ofQingdao } from '../fixtures/of-qingdao';
import { REPOSITORY } from '../tools/repository';

type Point = readonly [x: number, y: number];
type Segment = readonly [Point, Point];

/** Where both shores are, in degrees: their cut edges lie outside. */
const [WEST, SOUTH, EAST, NORTH] = [119.45, 35.45, 121.15, 37.15];
const EAST_KM = 111.32 * Math.cos((36.1 * Math.PI) / 180);
const NORTH_KM = 111.2;
const STEP_KM = 1;

interface Shore {
  readonly features: readonly {
    readonly geometry:
      | { readonly type: 'Polygon'; readonly coordinates: Point[][] }
      | { readonly type: 'MultiPolygon'; readonly coordinates: Point[][][] };
  }[];
}

function segmentsOf(file: string): Segment[] {
  const shore = JSON.parse(readFileSync(`${REPOSITORY}seeds/coast/${file}`, 'utf8')) as Shore;
  const isInside = ([lon, lat]: Point): boolean =>
    lon > WEST && lon < EAST && lat > SOUTH && lat < NORTH;
  const toPlane = ([lon, lat]: Point): Point => [lon * EAST_KM, lat * NORTH_KM];
  return shore.features
    .flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
    )
    .flatMap((ring) =>
      ring.slice(1).flatMap((to, i): Segment[] => {
        const from = ring[i];
        return from && isInside(from) && isInside(to) ? [[toPlane(from), toPlane(to)]] : [];
      }),
    );
}

function* pointsAlong(segments: readonly Segment[]): Generator<Point> {
  for (const [[ax, ay], [bx, by]] of segments) {
    const count = Math.max(1, Math.floor(Math.hypot(bx - ax, by - ay) / STEP_KM));
    for (let i = 0; i < count; i += 1)
      yield [ax + ((bx - ax) * i) / count, ay + ((by - ay) * i) / count];
  }
}

function distance([x, y]: Point, segments: readonly Segment[]): number {
  let least = Infinity;
  for (const [[ax, ay], [bx, by]] of segments) {
    const [dx, dy] = [bx - ax, by - ay];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
    const share = Math.min(1, Math.max(0, along));
    least = Math.min(least, (x - ax - share * dx) ** 2 + (y - ay - share * dy) ** 2);
  }
  return Math.sqrt(least);
}

function medianDistance(of: readonly Segment[], to: readonly Segment[]): number {
  const all = [...pointsAlong(of)].map((point) => distance(point, to)).sort((a, b) => a - b);
  return all[Math.floor(all.length / 2)] ?? Infinity;
}

ofQingdao('half of either shore lies within the accuracy that is said of them, and not much nearer', () => {
  const [older, newer] = [segmentsOf('gshhg.geojson'), segmentsOf('osm2017.geojson')];
  for (const median of [medianDistance(newer, older), medianDistance(older, newer)]) {
    expect(median).toBeLessThanOrEqual(SHORE_ACCURACY_KM);
    expect(median).toBeGreaterThan(SHORE_ACCURACY_KM * 0.7);
  }
});
