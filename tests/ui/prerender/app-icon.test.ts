// The sign of the map: small files of the promised size, true to the drawing, and the same one on tabs.
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ICON_FILES, iconFile, iconPng } from '../../../src/ui/prerender/app-icon';
import { indexedPng } from '../../../src/ui/prerender/indexed-png';
import { REPOSITORY } from '../../tools/repository';

/** The content of the chunk of a type. */
function chunkOf(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type, 0, 'latin1');
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

describe('the icons', () => {
  it('are of the promised sizes, and 25 kB together', async () => {
    const files = await Promise.all(ICON_FILES.map(({ shape, size }) => iconPng(shape, size)));
    const headers = files.map((file) => chunkOf(Buffer.from(file), 'IHDR'));
    const sizes = headers.map((header) => [header.readUInt32BE(0), header.readUInt32BE(4)]);
    expect(sizes).toEqual(ICON_FILES.map(({ size }) => [size, size]));
    expect(files.reduce((bytes, { length }) => bytes + length, 0)).toBeLessThanOrEqual(25_000);
  });

  it('leave the corners of the rounded one open, and fill the others', async () => {
    const corner = async (shape: 'rounded' | 'maskable' | 'square') => {
      const png = Buffer.from(await iconPng(shape, 64));
      const first = inflateSync(chunkOf(png, 'IDAT'))[1] ?? -1;
      return chunkOf(png, 'tRNS')[first];
    };
    expect(await corner('rounded')).toBe(0);
    expect(await corner('maskable')).toBe(255);
    expect(await corner('square')).toBe(255);
  });

  it('are the drawing that stands on the tab: write iconFile("rounded") to public/favicon.svg', () =>
    expect(readFileSync(`${REPOSITORY}public/favicon.svg`, 'utf8').trim()).toBe(
      iconFile('rounded'),
    ));
});

it('a picture of few colours keeps them exactly', () => {
  const pixels = Uint8Array.from([255, 0, 0, 255, 0, 64, 0, 128, 0, 0, 0, 0, 255, 0, 0, 255]);
  const png = indexedPng({ width: 2, height: 2, pixels });
  const [colours, alphas] = [chunkOf(png, 'PLTE'), chunkOf(png, 'tRNS')];
  const rows = inflateSync(chunkOf(png, 'IDAT'));
  const seen = [1, 2, 4, 5].map((at) => {
    const index = rows[at] ?? 0;
    return [...colours.subarray(index * 3, index * 3 + 3), alphas[index]];
  });
  expect(seen).toEqual([
    [255, 0, 0, 255],
    [0, 128, 0, 128],
    [0, 0, 0, 0],
    [255, 0, 0, 255],
  ]);
});
