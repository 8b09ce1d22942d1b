// Writes an archive of tiles as one file, by the specification of PMTiles, version 3 (github.com/protomaps/PMTiles).
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';
import type { Box } from './town';
import type { TileAddress } from './vector-tiles';

const HEADER_BYTES = 127;
const GZIP = 2;
const VECTOR = 1;

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  return [...bytes, rest];
}

interface Entry {
  readonly id: number;
  readonly offset: number;
  readonly length: number;
}

/** One directory of all tiles, by columns; an offset of 0 says that a tile follows the one before it. */
function directory(entries: readonly Entry[]): Buffer {
  const ids = entries.map(({ id }, at) => id - (entries[at - 1]?.id ?? 0));
  const offsets = entries.map(({ offset }, at) => (at === 0 ? offset + 1 : 0));
  const columns = [ids, ids.map(() => 1), entries.map(({ length }) => length), offsets];
  return gzipSync(Buffer.from([entries.length, ...columns.flat()].flatMap(varint)));
}

export interface Archive {
  readonly tiles: readonly (readonly [TileAddress, Uint8Array])[];
  readonly box: Box;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly metadata: object;
}

/** The bytes of the file; tiles are packed on their way in. */
export function writeArchive({ tiles, box, minZoom, maxZoom, metadata }: Archive): Buffer {
  const sorted = tiles
    .map(([{ z, x, y }, bytes]) => ({ id: zxyToTileId(z, x, y), bytes: gzipSync(bytes) }))
    .sort((a, b) => a.id - b.id);
  let end = 0;
  const entries = sorted.map(({ id, bytes: { length } }) => {
    const entry = { id, offset: end, length };
    end += length;
    return entry;
  });
  const root = directory(entries);
  const json = gzipSync(JSON.stringify(metadata));
  const data = Buffer.concat(sorted.map(({ bytes }) => bytes));
  if (HEADER_BYTES + root.length > 16_384) throw new Error('So many tiles want leaf directories.');

  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 0, 'ascii');
  header[7] = 3;
  const afterRoot = HEADER_BYTES + root.length;
  const afterJson = afterRoot + json.length;
  const sections = [
    HEADER_BYTES,
    root.length,
    afterRoot,
    json.length,
    afterJson,
    0,
    afterJson,
    data.length,
  ];
  sections.forEach((value, at) => header.writeBigUInt64LE(BigInt(value), 8 + at * 8));
  for (const at of [72, 80, 88]) header.writeBigUInt64LE(BigInt(sorted.length), at);
  header.set([1, GZIP, GZIP, VECTOR, minZoom, maxZoom], 96);
  const [west, south, east, north] = box;
  [west, south, east, north].forEach((degrees, at) =>
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + at * 4),
  );
  header[118] = minZoom;
  header.writeInt32LE(Math.round(((west + east) / 2) * 1e7), 119);
  header.writeInt32LE(Math.round(((south + north) / 2) * 1e7), 123);
  return Buffer.concat([header, root, json, data]);
}
