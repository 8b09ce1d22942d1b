// GDAL opens every layer and table without a word of complaint, and counts what the data hold.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { dataPackage } from '../../src/domain/package-schema';
import { readPublished } from '../../src/pipeline/published-files';
import { OGRINFO } from '../tools/needed-programs';
import { findProgram } from '../tools/programs';
import { REPOSITORY } from '../tools/repository';

const ogrinfo = findProgram(OGRINFO);
if (ogrinfo === undefined)
  console.log('GDAL has not read the data: install gdal-bin, so that ogrinfo is here');

const text = Buffer.from(readPublished().get('datapackage.json') ?? []).toString('utf8');
const { resources } = v.parse(dataPackage, JSON.parse(text));
const layers = resources.filter(({ format }) => format !== 'json');

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
});
