// The map built with base maps, in a folder of its own: one of each kind, from a server of tests and from beside the site.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { DATA_FOLDER } from '../../../src/corridor/folder';
import { siteFile } from '../../../src/domain/basemaps';
import { REPOSITORY } from '../repository';
import { townArchive } from './town-archive';

const common = (id: string, en: string, zh: string) => ({
  id,
  name: { zh: `${zh}（虚构）`, en: `${en} (made up)` },
  attribution: `© ${en} of tests`,
  maxZoom: 17,
});

/** As seeds/site.json would list them; `address` is that of a server of base maps, `file` what it serves as archive. */
export const basemapsFrom = (address: string, file?: string) => [
  {
    kind: 'pmtiles',
    ...common('beside', 'Beside', '同站街图'),
    url: 'basemaps/town-20300101.pmtiles',
  },
  {
    kind: 'pmtiles',
    ...common('streets', 'Streets', '街图'),
    approvalNumber: 'GS (2030) 1',
    url: `${address}/town.pmtiles`,
    ...(file !== undefined && { offline: { file } }),
  },
  {
    kind: 'raster',
    ...common('pictures', 'Pictures', '影像'),
    approvalNumber: 'GS (2030) 2',
    datum: 'CGCS2000',
    key: 'a1b2',
    layers: [{ tiles: `${address}/pictures/{z}/{x}/{y}.png?tk={key}`, minZoom: 4, maxZoom: 13 }],
  },
  { kind: 'style', ...common('styled', 'Styled', '样式'), url: `${address}/style.json`, hosts: [] },
  {
    kind: 'style',
    ...common('foreign', 'Foreign', '外来样式'),
    url: `${address}/foreign-style.json`,
    hosts: [],
  },
];

export interface ConfiguredBuild {
  readonly folder: string;
  remove(): void;
}

/** Takes half a minute. */
export function buildWithBases(address: string): ConfiguredBuild {
  const root = mkdtempSync(join(tmpdir(), 'with-base-maps-'));
  const data = join(root, 'data');
  const folder = join(root, 'site');
  const archive = join(root, 'town.pmtiles');
  writeFileSync(archive, townArchive());
  cpSync(DATA_FOLDER, data, { recursive: true });
  const site = join(data, 'site.json');
  const settings = v.parse(siteFile, JSON.parse(readFileSync(site, 'utf8')));
  writeFileSync(site, JSON.stringify({ ...settings, basemaps: basemapsFrom(address, archive) }));
  const options = ['build', '--configLoader', 'runner', '--outDir', folder, '--logLevel', 'warn'];
  const { status } = spawnSync(join(REPOSITORY, 'node_modules/.bin/vite'), options, {
    cwd: REPOSITORY,
    env: { ...process.env, CORRIDOR_DATA: data },
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The map with base maps could not be built.');
  mkdirSync(join(folder, 'basemaps'));
  cpSync(archive, join(folder, 'basemaps/town-20300101.pmtiles'));
  return { folder, remove: () => rmSync(root, { recursive: true }) };
}
