// The data package names every file as it is, keeps the rules of its standard, and a broken one is refused.
import { createHash } from 'node:crypto';
import { PROFILE } from '#corridor';
import { BUILD_TEXTS } from '#corridor/texts';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { dataPackage, type DataPackage } from '../../../src/domain/package-schema';
import { Defects } from '../../../src/pipeline/defects';
import { checkBuilt } from '../../../src/pipeline/check/built';
import { licencesOf } from '../../../src/pipeline/publish/licences';
import { buildPackage } from '../../../src/pipeline/publish/package';
import { descriptionsOf, tablesOf } from '../../../src/pipeline/publish/resources';
import { readPublished } from '../../../src/pipeline/published-files';
import { mediaTypeOf } from '../../../src/release/serving/paths';
import { BODIES, LAYER } from '../../fixtures/bodies';
import { readSeeds, type Seeds } from '../../../src/pipeline/seeds/read-seeds';
import { readSeedText } from '../fixtures';
import { parsedFile, textOfFile, validatorOf } from './published';
import { readCsv } from './read-csv';
import { ofQingdao } from '../../fixtures/of-qingdao';

const PACKAGE = 'datapackage.json';
const files = readPublished();
const made = v.parse(dataPackage, parsedFile(PACKAGE));
const validator = validatorOf(PACKAGE);

function realSeeds(): Seeds {
  const read = readSeeds(readSeedText, new Defects('seeds'));
  if (read === undefined) throw new Error('The seeds cannot be read.');
  return read;
}
const seeds = realSeeds();

describe('the data package', () => {
  it('keeps the rules', () => expect(validator.validate(made).errors).toEqual([]));

  it('names every file but itself and the schemas, each once', () => {
    const expected = [...files.keys()].filter(
      (path) => path !== PACKAGE && !path.startsWith('schema/'),
    );
    expect(made.resources.map(({ path }) => path).sort()).toEqual(expected.sort());
  });

  it.each(made.resources.map((each) => [each.path, each] as const))(
    'describes data/%s as it is',
    (_path, resource) => {
      const bytes = files.get(resource.path) ?? Buffer.of();
      expect(resource.bytes).toBe(bytes.length);
      expect(resource.hash).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
      expect(resource.mediatype).toBe(mediaTypeOf(resource.path).replace(/;.*/, ''));
      if (resource.format === 'csv') {
        const rows = readCsv(textOfFile(resource.path));
        expect(rows).toHaveLength(resource.rows ?? -1);
        for (const row of rows) checkRow(row, resource.schema?.fields ?? []);
      } else if (resource.format !== 'gpkg') {
        const { path = '', bytes } = resource.jsonSchema ?? {};
        expect(Buffer.byteLength(textOfFile(path))).toBe(bytes);
      }
    },
  );

  ofQingdao('gives each file the licences of what it was made from', () => {
    const named = (from: string, path = from): string =>
      licencesOf([{ path: from, text: textOfFile(path) }], seeds.licences)
        .map((licence) => ('name' in licence ? licence.name : 'facts'))
        .join(' ');
    expect(named('basemap/land-osm.geojson')).toBe('ODbL-1.0');
    expect(named('bays.geojson', 'csv/bays.csv')).toBe('LGPL-3.0-or-later ODbL-1.0 facts facts');
    expect(named('transport.geojson', 'csv/transport.csv')).toBe('facts facts ISC');
    expect(named('parks.geojson')).toBe('facts facts CC-BY-4.0');
    expect(named('industries.json')).toBe('facts facts');
  });

  it('gives the file of all layers the licences of each of them', () => {
    const of = (format: string) =>
      made.resources
        .filter((each) => each.format === format)
        .flatMap(({ licenses }) => licenses.map(({ title }) => title));
    expect(of('gpkg').sort()).toEqual([...new Set(of('geojson'))].sort());
  });

  it('says what box its places lie in', () => {
    const [west = 0, south = 0, east = 0, north = 0] = made.spatial?.bbox ?? [];
    for (const path of ['bays.geojson', 'corridor.geojson', 'universities.geojson'])
      for (const [, lon, lat] of textOfFile(path).matchAll(/\[(1\d\d\.\d+),(3\d\.\d+)\]/g)) {
        expect(Number(lon) > west && Number(lon) < east, `${path} ${lon}`).toBe(true);
        expect(Number(lat) > south && Number(lat) < north, `${path} ${lat}`).toBe(true);
      }
  });

  it('has a homepage once the site has an address', () => {
    const published = { ...seeds, site: { ...seeds.site, publicUrl: 'https://example.org/map' } };
    expect(buildPackage(seeds, []).homepage).toBeUndefined();
    const { homepage, citation } = buildPackage(published, []);
    expect(homepage).toBe('https://example.org/map/data/');
    expect(citation.en).toContain(homepage);
  });
});

type Fields = NonNullable<DataPackage['resources'][number]['schema']>['fields'];

const FITS = {
  string: /^/,
  number: /^-?\d+(\.\d+)?$/,
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
} as const;

function checkRow(row: Readonly<Record<string, string>>, fields: Fields): void {
  expect(Object.keys(row)).toEqual(fields.map(({ name }) => name));
  for (const { name, type, constraints } of fields) {
    const cell = row[name] ?? '';
    if (cell === '') expect(constraints?.required ?? false, name).toBe(false);
    else expect(cell, name).toMatch(FITS[type]);
  }
}

/** A copy with one thing changed. */
function changed(change: (copy: DataPackage) => unknown): unknown {
  const copy = structuredClone(made);
  return change(copy) ?? copy;
}

const first = (copy: DataPackage, change: object) => ({
  ...copy,
  resources: [{ ...copy.resources[0], ...change }, ...copy.resources.slice(1)],
});

describe('a broken package', () => {
  it.each([
    ['no resources', changed((copy) => ({ ...copy, resources: [] }))],
    ['a name with a blank', changed((copy) => first(copy, { name: 'the parks' }))],
    ['a name in capitals', changed((copy) => first(copy, { name: 'Parks' }))],
    ['a path that leads out', changed((copy) => first(copy, { path: '../parks.geojson' }))],
    [
      'a path that leads out on the way',
      changed((copy) => first(copy, { path: 'csv/../../x.csv' })),
    ],
    ['a path from the root', changed((copy) => first(copy, { path: '/parks.geojson' }))],
    [
      'a licence without name or path',
      changed((copy) => first(copy, { licenses: [{ title: 'mine' }] })),
    ],
    ['no licence', changed((copy) => first(copy, { licenses: [] }))],
    ['a hash of another kind', changed((copy) => first(copy, { hash: 'md5:1' }))],
    ['a size below nothing', changed((copy) => first(copy, { bytes: -1 }))],
    ['a property of no contract', changed((copy) => ({ ...copy, licence: 'MIT' }))],
    ['no version', changed((copy) => ({ ...copy, version: 'latest' }))],
  ])('with %s is refused, by the schema and by the build', (_what, broken) => {
    expect(validator.validate(broken).valid).toBe(false);
    expect(v.safeParse(dataPackage, broken).success).toBe(false);
  });

  it('with two files of one name is refused by the build', () => {
    const broken = changed((copy) => first(copy, { name: copy.resources[1]?.name }));
    const defects = new Defects('seeds');
    checkBuilt(PACKAGE, JSON.stringify(broken), PROFILE.region, defects);
    expect(defects.list).toHaveLength(1);
    expect(defects.list[0]).toContain('resources: two resources have the same name');
  });
});

describe('files to come', () => {
  const values = new Map<string, unknown>([
    ['layers.json', [LAYER]],
    ['universities.geojson', BODIES],
  ]);

  it('are described by the list of layers, and have a table', () => {
    expect(descriptionsOf(values, BUILD_TEXTS).get('universities.geojson')).toEqual({
      title: LAYER.name,
      about: LAYER.about,
    });
    expect([...tablesOf(values, BUILD_TEXTS).keys()]).toEqual(['csv/universities.csv']);
  });

  it('that nobody has described are named', () =>
    expect(() => descriptionsOf(new Map([['new.json', []]]), BUILD_TEXTS)).toThrow(
      'data/new.json has no row in src/pipeline/publish/resources.ts: write one',
    ));
});
