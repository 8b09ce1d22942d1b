// What the program is told of base maps, and that a build without one has no way to what draws or keeps them.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { waysTo } from '../../src/corridor/base-maps-plugin';
import { blockListsOf } from '../../src/corridor/block-lists';
import { named } from '../../src/corridor/named';
import type { PmtilesBasemap } from '../../src/domain/basemaps';
import { blockRange } from '../../src/domain/block-list';
import { PICTURES, STREETS, STYLED } from '../fixtures/basemaps';

const idsOf = (...list: Parameters<typeof named.basemaps>[0]) => named.basemaps(list).BASE_IDS;
const KEPT: PmtilesBasemap = { ...STREETS, url: 'streets.pmtiles', offline: true };

it('the chart is shown at first, unless one of them is marked so', () => {
  expect(idsOf()).toEqual(['chart']);
  expect(idsOf(STREETS, PICTURES)).toEqual(['chart', 'streets', 'pictures']);
  const marked = { ...PICTURES, default: true };
  expect(idsOf(STREETS, marked, STYLED)).toEqual(['pictures', 'chart', 'streets', 'styled']);
});

it('without one there is nothing to load, and without one to keep nothing that keeps it', () => {
  const parts = { maps: '/maps.ts', copies: '/copies.ts' };
  const ways = (...bases: Parameters<typeof waysTo>[1]) => Object.values(waysTo(parts, bases));
  const maps = 'export const loadBaseMaps = () => import("/maps.ts");';
  const noCopies = 'export const loadBaseCopies = null;';
  expect(ways()).toEqual(['export const loadBaseMaps = null;', noCopies]);
  expect(ways(STREETS, PICTURES)).toEqual([maps, noCopies]);
  expect(ways({ ...STREETS, offline: false })).toEqual([maps, noCopies]);
  expect(ways(KEPT)).toEqual([maps, 'export const loadBaseCopies = () => import("/copies.ts");']);
});

describe('of a base map that is kept offline', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: Buffer): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const content = Buffer.alloc(700_001, 'PMTiles and more. ');

  it('the page is told the hash of each block, and no path of the computer of the build', () => {
    const path = file('streets.pmtiles', content);
    const [list] = Object.values(blockListsOf([PICTURES, STREETS, KEPT], folder));
    if (!list) throw new Error('There is no list.');
    expect(list).toMatchObject({ bytes: 700_001, blockBytes: 32_768 });
    expect(list.hashes).toEqual(
      list.hashes.map((_, at) =>
        createHash('sha256')
          .update(content.subarray(...blockRange(list, at)))
          .digest('hex'),
      ),
    );
    expect(blockRange(list, list.hashes.length - 1)[1]).toBe(700_001);
    const elsewhere = { ...KEPT, url: 'https://a.example/a.pmtiles', offline: { file: path } };
    expect(blockListsOf([elsewhere], 'nowhere')).toEqual({ streets: list });
    expect(JSON.stringify(named.basemaps([elsewhere]))).not.toContain(folder);
  });

  it('another content is another version', () => {
    const versions = [0, 1].map((byte) => {
      file('streets.pmtiles', Buffer.concat([content, Buffer.from([byte])]));
      return blockListsOf([KEPT], folder)['streets']?.version;
    });
    expect(new Set(versions).size).toBe(2);
  });

  it.each([
    ['that is not there', 'absent.pmtiles', 'cannot be read; put its file there'],
    ['that is a ZIP', 'zip.pmtiles', 'is no PMTiles archive; put one there'],
    ['that is empty', 'empty.pmtiles', 'is no PMTiles archive; put one there'],
  ])('a file %s stops the build with a sentence', (_what, url, fault) => {
    file('zip.pmtiles', Buffer.from('PK\u0003\u0004'));
    file('empty.pmtiles', Buffer.alloc(0));
    expect(() => blockListsOf([{ ...KEPT, url }], folder)).toThrow(
      `base map "streets": it is kept offline, and ${join(folder, url)} ${fault}`,
    );
  });
});
