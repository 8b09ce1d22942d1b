// The metro stations: the nearest to each park by a reckoning of our own, from the files as they are published.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { distancesFrom } from '../../src/domain/distance';
import { corridorFixture } from '../fixtures/corridor';
import { isQingdao } from '../fixtures/of-qingdao';

const place = v.object({ id: v.string(), lon: v.number(), lat: v.number() });
const published = v.object({
  features: v.array(
    v.object({
      id: v.string(),
      properties: v.object({
        kind: v.string(),
        site: v.optional(v.nullable(place)),
        sites: v.optional(v.array(place)),
      }),
    }),
  ),
});

function readPublished(file: string) {
  const text = readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8');
  return v
    .parse(published, JSON.parse(text))
    .features.map(({ id, properties: { kind, site, sites = site ? [site] : [] } }) => ({
      id,
      kind,
      sites,
    }));
}

type Place = v.InferOutput<typeof place>;

/** The angle between two directions from the centre of the earth, by their scalar product, times its mean radius. */
function kilometres(a: Place, b: Place): number {
  const direction = ({ lon, lat }: Place): readonly [number, number, number] => {
    const [along, up] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
    return [Math.cos(up) * Math.cos(along), Math.cos(up) * Math.sin(along), Math.sin(up)];
  };
  const [x, y] = [direction(a), direction(b)];
  return 6371.0088 * Math.acos(x[0] * y[0] + x[1] * y[1] + x[2] * y[2]);
}

describe.runIf(isQingdao)('the nearest station', () => {
  const corridor = corridorFixture();
  const parks = readPublished('parks.geojson');
  const stations = [...readPublished('transport.geojson'), ...readPublished('metro.geojson')].filter(
    ({ kind }) => kind === 'station' || kind === 'metro',
  );
  const nearest = (id: string) =>
    stations
      .flatMap((station) =>
        (parks.find((park) => park.id === id)?.sites ?? []).flatMap((from) =>
          station.sites.map((to) => ({ station, km: kilometres(from, to) })),
        ),
      )
      .sort((a, b) => a.km - b.km)[0];

  it.each(corridor.parks)('to $id is that of railway and metro together', (park) => {
    const rail = distancesFrom(corridor, park).find(({ way }) => way === 'rail');
    const expected = nearest(park.id);
    expect(rail?.place.id).toBe(expected?.station.id);
    if (expected) expect(rail?.km).toBeCloseTo(expected.km, 1);
  });

  it('is one of the metro for those that have one within reach, and of the railway on Hongdao', () => {
    const ids = new Map(parks.map(({ id }) => [id, nearest(id)?.station.id]));
    expect(ids.get('blue-silicon-valley')).toBe('metro-shandong-university');
    expect(ids.get('jiaozhou-bay-north')).toBe('hongdao-station');
    expect(ids.get('future-tech-park')).toBeUndefined();
  });
});

const file = join(
  dirname(process.env['PLAN_FILE'] ?? ''),
  '../gazetteer/supplement-2026-11.json',
);
const isHere = isQingdao && process.env['PLAN_FILE'] !== undefined && existsSync(file);
if (!isHere)
  console.log('skipped: there is no supplement beside PLAN_FILE, so stations were not compared');

const supplement = v.object({
  metro: v.array(
    v.object({
      id: v.string(),
      nameZh: v.string(),
      nameEn: v.string(),
      lines: v.array(v.string()),
      lon: v.number(),
      lat: v.number(),
      uncertaintyKm: v.number(),
    }),
  ),
});

it.runIf(isHere)('the stations are those of the supplement to the gazetteer', () => {
  const { metro } = v.parse(supplement, JSON.parse(readFileSync(file, 'utf8')));
  const ours = corridorFixture().metro.map(({ id, shortName, lines, site }) => ({
    id,
    nameZh: shortName.zh,
    nameEn: shortName.en,
    lines: lines.map((line) => line.id),
    lon: site.lon,
    lat: site.lat,
    uncertaintyKm: site.uncertaintyKm,
  }));
  expect(ours).toEqual(metro);
  expect(ours).toHaveLength(17);
});
