// GDAL opens every layer and table without a word of complaint, and counts what the data hold.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { dataPackage } from '../../src/domain/package-schema';
import { LAYERS } from '../fixtures/layers';
import { readPublished } from '../../src/pipeline/published-files';
import { OGRINFO } from '../tools/needed-programs';
import { findProgram } from '../tools/programs';
import { REPOSITORY } from '../tools/repository';

const ogrinfo = findProgram(OGRINFO);
if (ogrinfo === undefined)
  console.log('GDAL has not read the data: install gdal-bin, so that ogrinfo is here');

const textOf = (path: string): string =>
  Buffer.from(readPublished().get(path) ?? []).toString('utf8');
const { resources } = v.parse(dataPackage, JSON.parse(textOf('datapackage.json')));
const layers = resources.filter(({ format }) => format === 'geojson' || format === 'csv');
const packed = resources.filter(({ format }) => format === 'gpkg');

describe.skipIf(ogrinfo === undefined)('GDAL', () => {
  it.each(layers.map(({ path, rows }) => [path, rows] as const))('reads data/%s', (path, rows) => {
    const file = join(REPOSITORY, 'data', path);
    const { stdout, stderr, status } = spawnSync(ogrinfo ?? '', ['-ro', '-al', '-so', file], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).not.toMatch(/\b(warning|error|fail)/i);
    expect(stdout).toContain(`Feature Count: ${rows}`);
    expect(stdout.includes('WGS 84')).toBe(path.endsWith('.geojson'));
    expect(status).toBe(0);
  });

  it.each(packed)('reads every layer of data/$path, none with a nested column', (resource) => {
    const { path, tables = [] } = resource;
    const file = join(REPOSITORY, 'data', path);
    const { stdout, stderr, status } = spawnSync(ogrinfo ?? '', ['-ro', '-al', '-so', file], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).not.toMatch(/\b(warning|error|fail)|\(JSON\)|List \(/i);
    const [, ...said] = stdout.split('Layer name: ');
    expect(said.map((each) => each.split('\n')[0])).toEqual(tables.map(({ name }) => name));
    tables.forEach(({ layer }, at) => {
      const [same] = layers.filter((each) => each.format === 'geojson' && each.layer === layer);
      expect(said[at], layer).toContain(`Feature Count: ${same?.rows}\n`);
      expect(said[at], layer).toContain('WGS 84');
      for (const { name } of same?.schema?.fields ?? []) expect(said[at]).toContain(`\n${name}: `);
    });
    expect(status).toBe(0);
  });

  const nested = layers
    .filter(({ path }) => (LAYERS.get(path)?.twins.size ?? 0) > 0)
    .map(({ path }) => path);
  it.each(nested)('makes flat columns of data/%s, also of what is nested in it', (path) => {
    const { features } = v.parse(collection, JSON.parse(textOf(path)));
    const { fields = [], twins } = LAYERS.get(path) ?? {};
    const flat = new Set(fields.map(({ name }) => name));
    for (const name of jsonFields(path, []))
      expect(twins?.get(name)?.filter((twin) => flat.has(twin)).length, name).toBeGreaterThan(0);
    for (const name of jsonFields(path, ['-oo', 'FLATTEN_NESTED_ATTRIBUTES=YES']))
      for (const { properties } of features) expect(properties[name], name).toBeInstanceOf(Array);
  });
});

const collection = v.object({
  features: v.array(v.object({ properties: v.record(v.string(), v.unknown()) })),
});

/** The columns that GDAL makes JSON text of. */
function jsonFields(path: string, options: readonly string[]): readonly string[] {
  const { stdout } = spawnSync(
    ogrinfo ?? '',
    ['-ro', '-al', '-so', ...options, join(REPOSITORY, 'data', path)],
    { encoding: 'utf8' },
  );
  expect(stdout).toContain('Feature Count');
  return [...stdout.matchAll(/^(\w+): \w+\(JSON\)/gm)].map(([, name = '']) => name);
}
