// Which files of a build the worker keeps, and that a version is what its files are.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseManifests } from '../../../src/offline/manifest';
import { manifestOf } from '../../../src/offline/build/precache';

const KEPT = [
  'assets/a-1.js',
  'assets/data-1.json',
  'en/index.html',
  'en/offline.html',
  'icons/icon-192.png',
  'index.html',
  'offline.html',
  'robots.txt',
];
/** What the pages name, the rest being of use only later. */
const PAGE = `<link rel="preload" as="fetch" href="./assets/data-1.json" crossorigin>
  <link rel="icon" href="./icons/icon-192.png"><link rel="canonical" href="https://maps.example/">
  <script type="module" crossorigin src="./assets/a-1.js"></script>`;
const CORE = [
  'assets/a-1.js',
  'assets/data-1.json',
  'en/index.html',
  'en/offline.html',
  'index.html',
  'offline.html',
];
const LEFT_OUT = [
  'sw.js',
  'heartbeat.txt',
  'kiosk.json',
  '_headers',
  'social-zh.png',
  'icons/icon-512.png',
  'data/index.html',
  'data/csv/parks.csv',
  'en/data/index.html',
  'api/parks/index.json',
  'assets/a-1.js.map',
  'index.html.br',
];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
  for (const path of [...KEPT, ...LEFT_OUT]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'en/index.html'), PAGE.replaceAll('"./', '"../'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the manifest of a build', () => {
  it('names what pages ask for, and nothing else', () =>
    expect(
      manifestOf(folder)
        .files.map(([path]) => path)
        .sort(),
    ).toEqual(KEPT));

  it('has first what is a map alone, then the small before the large', () => {
    writeFileSync(join(folder, 'robots.txt'), 'a much longer text than the name of an icon');
    const { files, core } = manifestOf(folder);
    const paths = files.map(([path]) => path);
    expect(paths.slice(0, core)).toEqual(CORE);
    expect(paths.slice(core)).toEqual(['icons/icon-192.png', 'robots.txt']);
  });

  it('is one that the worker can read', () =>
    expect(parseManifests(JSON.stringify([manifestOf(folder)]))).toHaveLength(1));

  it('is another version when a file is, and only then', () => {
    const before = manifestOf(folder).version;
    writeFileSync(join(folder, 'kiosk.json'), '{}');
    expect(manifestOf(folder).version).toBe(before);
    writeFileSync(join(folder, 'robots.txt'), 'none');
    expect(manifestOf(folder).version).not.toBe(before);
  });
});
