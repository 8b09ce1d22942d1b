// A town that there is not, on the land of the corridor: what a base map of tests shows, in the Protomaps schema, version 4.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import * as v from 'valibot';
import { LAND } from '#corridor/land';
import { DATA_FOLDER } from '../../../src/corridor/folder';
import { readProfile } from '../../../src/corridor/read-profile';
import { landCollection } from '../../../src/domain/schema';

/** West, south, east, north. */
export type Box = readonly [number, number, number, number];

/** The part of the region in which the corridor lies, with room around it. */
export function townBox(): Box {
  const [west, south, east, north] = readProfile().region;
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  return [lon - 0.6, lat - 0.9, lon + 0.6, lat + 0.3];
}

const feature = (geometry: Geometry, properties: Record<string, unknown>): Feature => ({
  type: 'Feature',
  geometry,
  properties,
});

const named = (zh: string, en: string) => ({
  name: `${zh}（虚构）`,
  'name:zh-Hans': `${zh}（虚构）`,
  'name:en': `${en} (made up)`,
  script: 'Han',
});

const SHORES = LAND.flatMap((name) => {
  const text = readFileSync(join(DATA_FOLDER, 'basemap', `${name}.geojson`), 'utf8');
  return v.parse(landCollection, JSON.parse(text)).features;
});
const land = (): Feature[] => SHORES.map(({ geometry }) => feature(geometry, { kind: 'earth' }));
const isOnLand = (position: Position): boolean =>
  SHORES.some(({ geometry }) => booleanPointInPolygon(position, geometry));

/** A line from point to point, as far as it is on land. */
function lines(points: readonly Position[]): Position[][] {
  const runs: Position[][] = [[]];
  for (const point of points)
    if (isOnLand(point)) runs.at(-1)?.push(point);
    else runs.push([]);
  return runs.filter((run) => run.length > 1);
}

const square = (lon: number, lat: number, half: number): Geometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [lon - half, lat - half],
      [lon + half, lat - half],
      [lon + half, lat + half],
      [lon - half, lat + half],
      [lon - half, lat - half],
    ],
  ],
});

const STEP = 0.02;

const steps = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step);

/** Roads in a grid, every fifth a highway, every second a main one. */
function roads([west, south, east, north]: Box): Feature[] {
  const road = (at: number, points: Position[], zh: string, en: string): Feature[] => {
    const kind = at % 5 === 0 ? 'highway' : at % 2 === 0 ? 'major_road' : 'minor_road';
    const min_zoom = { highway: 5, major_road: 8, minor_road: 11 }[kind];
    const words = named(`${zh}${at}路`, `${en} Road ${at}`);
    return lines(points).map((coordinates) =>
      feature({ type: 'LineString', coordinates }, { kind, kind_detail: kind, min_zoom, ...words }),
    );
  };
  const [columns, rows] = [steps(west, east, STEP), steps(south, north, STEP)];
  return [
    ...columns.flatMap((lon, at) =>
      road(
        at,
        steps(south, north, STEP / 4).map((lat) => [lon, lat]),
        '经',
        'Meridian',
      ),
    ),
    ...rows.flatMap((lat, at) =>
      road(
        at,
        steps(west, east, STEP / 4).map((lon) => [lon, lat]),
        '纬',
        'Parallel',
      ),
    ),
  ];
}

function squares(
  [west, south, east, north]: Box,
  half: number,
  every: number,
  properties: object,
): Feature[] {
  const all: Feature[] = [];
  for (let lon = west + STEP / 2; lon < east; lon += STEP * every)
    for (let lat = south + STEP / 2; lat < north; lat += STEP * every)
      if (isOnLand([lon, lat])) all.push(feature(square(lon, lat, half), { ...properties }));
  return all;
}

function places([west, south, east, north]: Box): Feature[] {
  const all: Feature[] = [];
  for (let at = 0; at < 9; at += 1) {
    const lon = west + ((at % 3) + 0.6) * ((east - west) / 3);
    const lat = south + (Math.floor(at / 3) + 0.6) * ((north - south) / 3);
    const about = {
      kind: 'locality',
      kind_detail: 'town',
      min_zoom: 6,
      population_rank: 10,
      sort_key: at,
    };
    const words = named(`示例镇${at + 1}`, `Example Town ${at + 1}`);
    const geometry: Geometry = { type: 'Point', coordinates: [lon, lat] };
    if (isOnLand([lon, lat])) all.push(feature(geometry, { ...about, ...words }));
  }
  return all;
}

const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

/** The features by the layers of the schema. */
export function town(box: Box = townBox()): ReadonlyMap<string, FeatureCollection> {
  const [west, south] = box;
  return new Map([
    ['earth', collection(land())],
    ['landuse', collection(squares(box, STEP / 4, 4, { kind: 'park' }))],
    [
      'water',
      collection([
        feature(square(west + 0.15, south + 0.9, 0.03), { kind: 'lake' }),
        feature(
          { type: 'Point', coordinates: [west + 0.15, south + 0.9] },
          { kind: 'lake', ...named('示例湖', 'Example Lake') },
        ),
      ]),
    ],
    ['roads', collection(roads(box))],
    ['buildings', collection(squares(box, STEP / 12, 1, { kind: 'building' }))],
    ['places', collection(places(box))],
    [
      'pois',
      collection([
        feature(
          { type: 'Point', coordinates: [west + 0.3, south + 0.6] },
          { kind: 'school', min_zoom: 5, ...named('示例学校', 'Example School') },
        ),
      ]),
    ],
  ]);
}
