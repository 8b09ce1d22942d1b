// A corridor of another shape is made by the same pipeline: a drawn river and line, parks with areas, and much left out.
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { dataPackage } from '../../src/domain/package-schema';
import { profile } from '../../src/domain/profile-schema';
import * as schema from '../../src/domain/schema';
import { Defects } from '../../src/pipeline/defects';
import { runPipeline } from '../../src/pipeline/pipeline';
import type { ReadText } from '../../src/pipeline/seeds/read-file';
import { buildRiver, readRiverText } from '../fixtures/corridors/river';
import { changed, riverChanges } from './fixtures';

const built = buildRiver();

function parsed<S extends v.GenericSchema>(path: string, contract: S): v.InferOutput<S> {
  return v.parse(contract, JSON.parse(built.files.get(path) ?? ''));
}

describe('the river', () => {
  const parks = parsed('parks.geojson', schema.parkCollection).features;

  it('has its parks downstream along the line, and those nowhere last', () => {
    expect(parks).toHaveLength(25);
    const places = parks.map(({ geometry }) => geometry?.coordinates[0]);
    expect(places.slice(-2)).toEqual([undefined, undefined]);
    expect(parks.slice(0, 2).map(({ id }) => id)).toEqual(['alder-park', 'ash-park']);
    expect(
      new Set(parks.flatMap(({ properties }) => properties.bays.map(({ bay }) => bay))),
    ).toEqual(new Set(['spring-reach', 'mill-reach', 'broad-reach', 'tide-reach']));
  });

  it('has areas for six of them, one in two pieces', () => {
    const areas = parsed('areas.geojson', schema.areaCollection).features;
    expect(areas).toHaveLength(7);
    expect(new Set(areas.map(({ properties }) => properties.park)).size).toBe(6);
  });

  it('has the water that was drawn, and land around it', () => {
    const reaches = parsed('bays.geojson', schema.bayCollection).features;
    expect(reaches.map(({ properties }) => properties.heads)).toEqual([null, null, null, null]);
    const land = parsed('basemap/ground.geojson', schema.landCollection).features;
    expect(land.map(({ geometry }) => geometry.coordinates.length)).toEqual([2]);
    expect(parsed('profile.json', profile)).toMatchObject({
      id: 'fictitious-river',
      languages: ['en', 'zh'],
      land: ['ground'],
    });
  });

  it('says in its package which corridor it is, and knows no text of a plan', () => {
    const all = v.parse(dataPackage, JSON.parse(String(built.published.get('datapackage.json'))));
    expect(all).toMatchObject({
      name: 'fictitious-river',
      corridor: { id: 'fictitious-river', edition: '1' },
    });
    expect(all.plan.sha256).toBeUndefined();
    expect(built.published.has('fictitious-river.gpkg')).toBe(true);
  });

  it('is put on no other corridor’s map', () => {
    for (const [path, content] of built.published)
      if (typeof content === 'string') expect(content, path).not.toMatch(/青岛|Qingdao/);
  });
});

const told = (readText: ReadText): readonly string[] => {
  const defects = new Defects('seeds');
  expect(runPipeline(readText, defects)).toBeUndefined();
  return defects.list;
};

describe('a river', () => {
  it.each(riverChanges())('with the defect $name is refused', ({ change }) => {
    const text = changed(readRiverText(change.file), change);
    expect(told((name) => (name === change.file ? text : readRiverText(name)))).toEqual(
      change.prints,
    );
  });

  it.each(['texts.yaml', 'plan/parks.yaml', 'places/line.geojson', 'places/outlines.geojson'])(
    'without %s is refused',
    (file) => {
      const readText: ReadText = (name) => readRiverText(name === file ? `no/${name}` : name);
      expect(told(readText)).toEqual([
        `seeds/${file}:1: the file cannot be read; put it back or correct its permissions`,
      ]);
    },
  );

  it('of three hundred parks is refused', () => {
    const rows = readRiverText('plan/parks.yaml').split(/^(?=- id: )/m);
    const row = rows[1] ?? '';
    const many = Array.from({ length: 300 }, (_, at) => row.replace('boxwood', `park-${at}`));
    const lines = told((name) =>
      name === 'plan/parks.yaml' ? many.join('') : readRiverText(name),
    );
    expect(lines).toContain(
      'seeds/plan/parks.yaml:661: there are 300 parks, and the map can tell 60 apart; leave some out, or make two corridors',
    );
  });
});

it('a corridor without any water is refused: its parks are listed by it', () => {
  const defects = new Defects('seeds');
  const readText: ReadText = (name) => (name === 'places/bays.yaml' ? '[]\n' : readRiverText(name));
  expect(runPipeline(readText, defects)).toBeUndefined();
  expect(defects.list.join('\n')).toContain(
    'seeds/places/bays.yaml:1: no water is given, by which the parks are listed; add at least one',
  );
});
