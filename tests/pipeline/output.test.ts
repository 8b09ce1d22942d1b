// Comparing what is committed with what was built.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { differences, writeOutput } from '../../src/pipeline/output';

const files = new Map([
  ['data/parks.geojson', Buffer.from('one\ntwo\nthree\n')],
  ['public/fonts/map.woff2', Buffer.from([1, 2, 3])],
]);
const folders = ['data', 'public/fonts'];
const output = { folders, files };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'));
  writeOutput(folder, output);
});
afterEach(() => rmSync(folder, { recursive: true }));

it('finds nothing in what was just written', () => expect(differences(folder, output)).toEqual([]));

it('names the first line that differs', () => {
  writeFileSync(join(folder, 'data/parks.geojson'), 'one\n2\nthree\n');
  expect(differences(folder, output)).toEqual([
    'data/parks.geojson:2: differs from what the seeds give; run npm run data and commit it',
  ]);
});

it.each(['data/all.gpkg', 'public/fonts/map.woff2'])('counts no lines in %s', (path) => {
  const built = new Map([[path, Buffer.from('a\nb')]]);
  writeOutput(folder, { folders, files: built });
  writeFileSync(join(folder, path), 'a\nc');
  expect(differences(folder, { folders, files: new Map([...files, ...built]) })).toEqual([
    `${path}:1: differs from what the seeds give; run npm run data and commit it`,
  ]);
});

it('names a file that is missing, and one that should not be there', () => {
  rmSync(join(folder, 'public/fonts/map.woff2'));
  mkdirSync(join(folder, 'data/old'));
  writeFileSync(join(folder, 'data/old/parks.csv'), '');
  expect(differences(folder, output)).toEqual([
    'data/old/parks.csv:1: is not made from the seeds; remove it',
    'public/fonts/map.woff2:1: is missing; run npm run data and commit it',
  ]);
});

it('names files as they are called in a folder of nothing but data', () => {
  const data = { folders: [''], files: new Map([['parks.geojson', Buffer.from('one\n')]]) };
  rmSync(folder, { recursive: true });
  writeOutput(folder, data);
  expect(differences(folder, data)).toEqual([]);
  mkdirSync(join(folder, 'csv'));
  writeFileSync(join(folder, 'csv/parks.csv'), '');
  expect(differences(folder, data)).toEqual([
    'csv/parks.csv:1: is not made from the seeds; remove it',
  ]);
});

it('takes away what an earlier run has listed and this one no longer makes, and nothing else', () => {
  const list = (paths: readonly string[]) =>
    Buffer.from(JSON.stringify({ resources: paths.map((path) => ({ path })) }));
  const before = ['datapackage.json', 'parks.geojson', 'areas.geojson'];
  const made = (paths: readonly string[]) =>
    new Map(
      paths.map((path) => [path, path === 'datapackage.json' ? list(paths) : Buffer.from('')]),
    );
  writeOutput(folder, { folders: [''], files: made(before) });
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  writeOutput(folder, { folders: [''], files: made(before.slice(0, 2)) });
  expect(existsSync(join(folder, 'areas.geojson'))).toBe(false);
  expect(existsSync(join(folder, 'parks.geojson'))).toBe(true);
  expect(existsSync(join(folder, 'notes.txt'))).toBe(true);
});
