// Layers as GDAL and geopandas read them: a column for each property, and each is told, of one type, and not nested alone.
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { dataPackage } from '../../../src/domain/package-schema';
import { LAYERS } from '../../fixtures/layers';
import { featuresIn, parsedFile } from './published';

const { resources } = v.parse(dataPackage, parsedFile('datapackage.json'));
const layers = resources.filter(({ format }) => format === 'geojson');

/** As GDAL infers it from all values; `JSON` where it can only keep the text of an object or a list of objects. */
type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'list' | 'JSON' | 'empty';

function typeOf(value: unknown): ColumnType {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value))
    return value.length > 0 && value.every((each) => typeof each !== 'object') ? 'list' : 'JSON';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value === 'string' || typeof value === 'boolean'
    ? v.parse(v.picklist(['string', 'boolean']), typeof value)
    : 'JSON';
}

/** What a column becomes that holds both; anything beside JSON is kept as JSON. */
function both(one: ColumnType, other: ColumnType): ColumnType {
  if (one === other || other === 'empty') return one;
  if (one === 'empty') return other;
  const types = new Set([one, other]);
  return types.has('integer') && types.has('number') ? 'number' : 'JSON';
}

function columnsOf(path: string): ReadonlyMap<string, ColumnType> {
  const columns = new Map<string, ColumnType>();
  for (const { properties } of featuresIn(path))
    for (const [name, value] of Object.entries(properties))
      columns.set(name, both(columns.get(name) ?? 'empty', typeOf(value)));
  return columns;
}

const isNested = (type: ColumnType): boolean => type === 'JSON' || type === 'list';

it('an object, and a list of objects, is no column to label by', () => {
  expect([{ zh: '湾' }, [{ km2: 1 }], [], [1], 'a', 1, 1.5, null].map(typeOf)).toEqual(
    ['JSON', 'JSON', 'JSON', 'list', 'string', 'integer', 'number', 'empty'], // prettier-ignore
  );
  expect([both('empty', 'JSON'), both('integer', 'number'), both('string', 'list')]).toEqual(
    ['JSON', 'number', 'JSON'], // prettier-ignore
  );
});

describe.each(layers)('data/$path', ({ path, schema }) => {
  const columns = columnsOf(path);
  const fields = schema?.fields ?? [];

  it('has beside each nested property flat ones that say the same', () => {
    const alone = [...columns].filter(([name, type]) => {
      const twins = LAYERS.get(path)?.twins.get(name) ?? [];
      const flat = twins.filter((twin) => !isNested(columns.get(twin) ?? 'JSON'));
      return isNested(type) && (flat.length === 0 || flat.length < twins.length);
    });
    expect(alone).toEqual([]);
  });

  it('says something flat of each feature that has something nested', () => {
    for (const { id, properties } of featuresIn(path))
      for (const [name, type] of columns) {
        const value = properties[name];
        const isSaid = value === undefined || (Array.isArray(value) && value.length === 0);
        if (!isNested(type) || isSaid) continue;
        const twins =
          LAYERS.get(path)
            ?.twins.get(name)
            ?.map((twin) => properties[twin]) ?? [];
        expect(twins.filter((twin) => twin !== null).length, `${id}: ${name}`).toBeGreaterThan(0);
      }
  });

  it('has every flat property told in the package, with its type', () => {
    const flat = [...columns].filter(([, type]) => !isNested(type)).map(([name]) => name);
    expect(fields.map(({ name }) => name).sort()).toEqual(flat.sort());
    for (const { name, type } of fields) {
      const found = columns.get(name) ?? 'empty';
      const fits = found === 'empty' || found === type || both(found, type) === type;
      expect(fits, `${name} is ${found}, not ${type}`).toBe(true);
    }
  });

  it('has what is never empty in every feature', () => {
    const required = fields.filter(({ constraints }) => constraints?.required);
    for (const { id, properties } of featuresIn(path))
      for (const { name } of required) expect(properties[name] ?? null, `${id} ${name}`).not.toBe(null); // prettier-ignore
  });

  it('says what a number counts', () => {
    for (const { name, type, description, zh } of fields.filter(({ type }) => type === 'number')) {
      expect(description, `${name}, ${type}`).toMatch(/kilometres|km²|degrees/);
      expect(zh.description, name).toMatch(/千米|平方公里|度/);
    }
  });
});
