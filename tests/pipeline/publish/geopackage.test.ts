// The GeoPackage is one by its standard, and says what the GeoJSON says: every position and every value.
import initSqlJs, { type SqlValue } from 'sql.js/dist/sql-wasm.js';
import { afterAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { dataPackage } from '../../../src/domain/package-schema';
import type { Bilingual } from '../../../src/domain/schema';
import {
  geopackageOf,
  type FeatureTable,
} from '../../../src/pipeline/publish/geopackage/geopackage';
import { readPublished } from '../../../src/pipeline/published-files';
import { featuresIn, parsedFile } from './published';
import { readGeometry } from './read-geometry';

const { resources, asOf } = v.parse(dataPackage, parsedFile('datapackage.json'));
const [resource] = resources.filter(({ format }) => format === 'gpkg');
const sqlite = await initSqlJs();
const database = new sqlite.Database(readPublished().get(resource?.path ?? ''));
afterAll(() => database.close());

type Row = Readonly<Record<string, SqlValue>>;

function rowsOf(sql: string): readonly Row[] {
  const [result] = database.exec(sql);
  return (result?.values ?? []).map((values) =>
    Object.fromEntries(values.map((value, at) => [result?.columns[at] ?? '', value])),
  );
}

const columnOf = (sql: string): readonly SqlValue[] =>
  rowsOf(sql).flatMap((row) => Object.values(row));

const layers = resources.filter(({ format }) => format === 'geojson');
const tables = layers.map(({ path, layer, schema }) => ({
  path,
  table: layer.replaceAll('-', '_'),
  fields: schema?.fields ?? [],
}));

describe('the GeoPackage', () => {
  it('is a sound database of the kind and version that it says', () => {
    expect(columnOf('PRAGMA integrity_check')).toEqual(['ok']);
    expect(columnOf('PRAGMA foreign_key_check')).toEqual([]);
    expect(columnOf('PRAGMA application_id')).toEqual([Buffer.from('GPKG').readInt32BE()]);
    expect(columnOf('PRAGMA user_version')).toEqual([10300]);
  });

  it('has the three reference systems that are asked for', () =>
    expect(columnOf('SELECT srs_id FROM gpkg_spatial_ref_sys ORDER BY srs_id')).toEqual([
      -1, 0, 4326,
    ]));

  it('has a table for each layer, named in the package, and the day of the data as its own', () => {
    const names = tables.map(({ table }) => table).sort();
    expect([...columnOf('SELECT table_name FROM gpkg_contents')].sort()).toEqual(names);
    expect((resource?.tables ?? []).map(({ name }) => name).sort()).toEqual(names);
    expect(columnOf('SELECT DISTINCT last_change FROM gpkg_contents')).toEqual([
      `${asOf}T00:00:00.000Z`,
    ]);
  });
});

describe.each(tables)('the table $table', ({ path, table, fields }) => {
  const features = featuresIn(path);
  const rows = rowsOf(`SELECT * FROM ${table} ORDER BY fid`);
  const shapes = rows.map(({ geom }) => (geom instanceof Uint8Array ? readGeometry(geom) : null));

  it('has the geometry of every feature, of the one type that it says', () => {
    expect(shapes.map((shape) => shape && shape.geometry)).toEqual(
      features.map(({ geometry }) => geometry),
    );
    const [declared] = rowsOf(`SELECT * FROM gpkg_geometry_columns WHERE table_name = '${table}'`);
    expect(declared).toMatchObject({ column_name: 'geom', srs_id: 4326, z: 0, m: 0 });
    for (const shape of shapes)
      if (shape) {
        expect(shape.geometry.type.toUpperCase()).toBe(declared?.['geometry_type_name']);
        expect(shape.srsId).toBe(4326);
      }
  });

  it('says the box around each shape, and around all', () => {
    const around = (coordinates: unknown) => {
      const all = [...JSON.stringify(coordinates).matchAll(/\[(-?[\d.]+),(-?[\d.]+)\]/g)];
      const [lons, lats] = [all.map(([, lon]) => Number(lon)), all.map(([, , lat]) => Number(lat))];
      return [Math.min(...lons), Math.max(...lons), Math.min(...lats), Math.max(...lats)];
    };
    for (const shape of shapes)
      if (shape && shape.geometry.type !== 'Point')
        expect(shape.box).toEqual(around(shape.geometry.coordinates));
    const [said] = rowsOf(`SELECT * FROM gpkg_contents WHERE table_name = '${table}'`);
    const located = shapes.flatMap((shape) => (shape ? [shape.geometry.coordinates] : []));
    const box = located.length === 0 ? [null, null, null, null] : around([located]);
    expect([said?.['min_x'], said?.['max_x'], said?.['min_y'], said?.['max_y']]).toEqual(box);
  });

  it('has every flat property under its name, and nothing else', () => {
    const names = fields.map(({ name }) => name);
    expect(rows.map(({ fid: _fid, geom: _geom, ...values }) => values)).toEqual(
      features.map(({ properties }) =>
        Object.fromEntries(names.map((name) => [name, properties[name] ?? null])),
      ),
    );
    for (const { properties } of features)
      for (const [name, value] of Object.entries(properties))
        if (typeof value !== 'object') expect(names).toContain(name);
  });

  it('says of each column what it is, in both languages', () =>
    expect(
      rowsOf(
        `SELECT column_name, description FROM gpkg_data_columns WHERE table_name = '${table}'`,
      ),
    ).toEqual(
      fields.map(({ name, description, zh }) => ({
        column_name: name,
        description: `${zh.description} / ${description}`,
      })),
    ));
});

describe('a GeoPackage of any layer', () => {
  const both: Bilingual = { zh: "湾的'名'", en: `a "bay's" name` };
  const table: FeatureTable = {
    name: 'some_bays',
    title: both,
    about: both,
    geometryType: 'Polygon',
    columns: [{ name: 'is "deep"', type: 'boolean', about: both, isRequired: false }],
    features: [true, false, null].map((isDeep, at) => ({
      type: 'Feature',
      id: String(at),
      properties: { 'is "deep"': isDeep },
      geometry: null,
    })),
  };

  it('takes quotation marks as they are, and truth values as SQLite has them', () => {
    const made = new sqlite.Database(geopackageOf([table], '2026-01-02'));
    expect(made.exec('SELECT "is ""deep""" FROM some_bays')[0]?.values).toEqual([[1], [0], [null]]);
    expect(made.exec('SELECT identifier FROM gpkg_contents')[0]?.values).toEqual([
      [`${both.zh} / ${both.en}`],
    ]);
    made.close();
  });

  it('comes out the same each time, and refuses what is nested', () => {
    const once = geopackageOf([table], '2026-01-02');
    expect(Buffer.compare(once, geopackageOf([table], '2026-01-02'))).toBe(0);
    const [feature] = table.features;
    const nested = { 'is "deep"': both };
    expect(() =>
      geopackageOf(
        [{ ...table, features: feature ? [{ ...feature, properties: nested }] : [] }],
        '2026-01-02',
      ),
    ).toThrow();
  });
});
