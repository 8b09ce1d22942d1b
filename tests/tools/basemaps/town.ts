// A town that there is not, on the land of the corridor: what a base map of tests shows, in the Protomaps schema, version 4.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

const land = (): Feature[] =>
  LAND.flatMap((name) => {
    const text = readFileSync(join(DATA_FOLDER, 'basemap', `${name}.geojson`), 'utf8');
    const { features } = v.parse(landCollection, JSON.parse(text));
    return features.map(({ geometry }) => feature(geometry, { kind: 'earth' }));
  });

const line = (...coordinates: Position[]): Geometry => ({ type: 'LineString', coordinates });
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

/** Roads in a grid, every fifth a highway, every second a main one. */
function roads([west, south, east, north]: Box): Feature[] {
  const all: Feature[] = [];
  const add = (at: number, geometry: Geometry, zh: string, en: string) => {
    const kind = at % 5 === 0 ? 'highway' : at % 2 === 0 ? 'major_road' : 'minor_road';
    const min_zoom = { highway: 5, major_road: 8, minor_road: 11 }[kind];
    all.push(
      feature(geometry, {
        kind,
        kind_detail: kind,
        min_zoom,
        ...named(`${zh}${at}路`, `${en} Road ${at}`),
      }),
    );
  };
  for (let at = 0; west + at * STEP < east; at += 1)
    add(at, line([west + at * STEP, south], [west + at * STEP, north]), '经', 'Meridian');
  for (let at = 0; south + at * STEP < north; at += 1)
    add(at, line([west, south + at * STEP], [east, south + at * STEP]), '纬', 'Parallel');
  return all;
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
      all.push(feature(square(lon, lat, half), { ...properties }));
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
    all.push(feature({ type: 'Point', coordinates: [lon, lat] }, { ...about, ...words }));
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
