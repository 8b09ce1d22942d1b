// The data against the gazetteer they were transcribed from: every entity is found, and none stands at another point.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildSearch } from '../../src/domain/search';
import { searchIndex, type Site } from '../../src/domain/schema';
import { readNames } from '../../src/pipeline/data-set';
import { corridorFixture } from '../fixtures/corridor';
import { planFixture } from '../fixtures/plan';

const file = join(dirname(process.env['PLAN_FILE'] ?? ''), '../gazetteer/gazetteer.json');
const isHere = process.env['PLAN_FILE'] !== undefined && existsSync(file);
if (!isHere)
  console.log('skipped: there is no gazetteer beside PLAN_FILE, so positions were not compared');

const gazetteer = v.object({
  places: v.array(
    v.object({
      id: v.string(),
      nameZh: v.string(),
      kind: v.string(),
      lon: v.nullish(v.number()),
      lat: v.nullish(v.number()),
      uncertaintyKm: v.nullish(v.number()),
      nodes: v.optional(v.array(v.tuple([v.string(), v.number(), v.number()]))),
    }),
  ),
});
type Place = v.InferOutput<typeof gazetteer>['places'][number];

/** Where the data have another id: two campuses of one university, and stations in whole words. */
const OTHER_ID = new Map([
  ['ouc-laoshan', 'ouc'],
  ['ouc-westcoast', 'ouc'],
  ['hongdao-stn', 'hongdao-station'],
  ['qd-north', 'qingdao-north-station'],
  ['qd-west', 'qingdao-west-station'],
  ['qingdao-stn', 'qingdao-station'],
]);
const idOf = (place: Place): string => OTHER_ID.get(place.id) ?? place.id;
/** A name without what stands in brackets, and the first of several. */
const spoken = ({ nameZh }: Place): string => nameZh.split(/[（(/]/)[0]?.trim() ?? nameZh;

const isLocated = (place: Place): boolean =>
  typeof place.lon === 'number' && typeof place.lat === 'number';

describe.runIf(isHere)('the gazetteer', () => {
  const places = isHere
    ? v.parse(gazetteer, JSON.parse(readFileSync(file, 'utf8'))).places
    : [];
  const corridor = corridorFixture();
  const plan = planFixture();
  const search = buildSearch(v.parse(searchIndex, JSON.parse(readNames())));
  const entities = new Map<string, readonly Site[]>([
    ...corridor.parks.map((park) => [park.id, park.sites] as const),
    ...corridor.platforms.map(({ id, site }) => [id, site ? [site] : []] as const),
    ...corridor.transport.map(({ id, site }) => [id, [site]] as const),
    ...plan.bodies.map((body) => [body.id, body.sites] as const),
  ]);

  it('has every entity in the data, and each is found by its name', () => {
    const missing = places.filter((place) => {
      if (place.kind === 'bay') return corridor.bay(place.id) === undefined;
      const isKnown = entities.has(idOf(place));
      const isFound = search.find(spoken(place)).some(({ id }) => id === idOf(place));
      return !isKnown || !isFound;
    });
    expect(missing.map(({ id, nameZh }) => `${id} ${nameZh}`)).toEqual([]);
    expect(places.length).toBeGreaterThan(60);
  });

  it('gives every position that is drawn, and nothing is drawn that it does not place', () => {
    const points = new Set(
      places.flatMap((place) => [
        ...(isLocated(place) ? [`${place.lon} ${place.lat}`] : []),
        ...(place.nodes ?? []).map(([, lon, lat]) => `${lon} ${lat}`),
      ]),
    );
    const sites = [...entities].flatMap(([id, rows]) => rows.map((site) => ({ id, site })));
    const invented = sites.filter(({ site }) => !points.has(`${site.lon} ${site.lat}`));
    expect(invented.map(({ id }) => id)).toEqual([]);
    const unlocated = places.filter((place) => !isLocated(place) && place.kind !== 'bay');
    expect(unlocated.length).toBeGreaterThan(5);
    expect(unlocated.filter((place) => entities.get(idOf(place))?.length !== 0)).toEqual([]);
  });

  it('says of each position how far off it may be, and the data say the same', () => {
    const differing = places.filter((place) => {
      if (typeof place.uncertaintyKm !== 'number') return false;
      const sites = entities.get(idOf(place)) ?? [];
      return !sites.some(
        (site) =>
          site.lon === place.lon &&
          site.lat === place.lat &&
          site.uncertaintyKm === place.uncertaintyKm,
      );
    });
    expect(differing.map(({ id }) => id)).toEqual([]);
  });
});
