// Measures the files of base maps that browsers keep whole: how long they are, and the hash of each of their blocks.
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { keptOf, type Basemap, type PmtilesBasemap } from '../domain/basemaps';
import { blockBytesFor, type BlockList } from '../domain/block-list';

const MAGIC = 'PMTiles';

/** Throws the rest of a sentence. */
function measured(file: string): BlockList {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch {
    throw new Error(`it is kept offline, and ${file} cannot be read; put its file there`);
  }
  try {
    const { size: bytes } = fstatSync(descriptor);
    const blockBytes = blockBytesFor(bytes);
    const block = Buffer.alloc(blockBytes);
    const hashes: string[] = [];
    for (let at = 0; at < bytes; at += blockBytes) {
      const part = block.subarray(0, readSync(descriptor, block, 0, blockBytes, at));
      if (at === 0 && part.subarray(0, MAGIC.length).toString('latin1') !== MAGIC) break;
      hashes.push(createHash('sha256').update(part).digest('hex'));
    }
    if (hashes.length === 0)
      throw new Error(`it is kept offline, and ${file} is no PMTiles archive; put one there`);
    const version = createHash('sha256').update(hashes.join()).digest('hex').slice(0, 16);
    return { bytes, blockBytes, hashes, version };
  } finally {
    closeSync(descriptor);
  }
}

/** On the computer of the build; `publicFolder` is what is put beside the site. */
function fileOf(base: PmtilesBasemap, publicFolder: string): string | null {
  const kept = keptOf(base);
  if (kept === null) return null;
  return kept === 'beside' ? join(publicFolder, base.url.split('?')[0] ?? '') : resolve(kept.file);
}

/** By id, of those that are kept offline. Throws a sentence that names the base map. */
export function blockListsOf(
  bases: readonly Basemap[],
  publicFolder: string,
): Readonly<Record<string, BlockList>> {
  const lists = bases.flatMap((base) => {
    const file = base.kind === 'pmtiles' ? fileOf(base, publicFolder) : null;
    if (file === null) return [];
    try {
      return [[base.id, measured(file)] as const];
    } catch (error) {
      const fault = error instanceof Error ? error.message : '';
      throw new Error(`base map "${base.id}": ${fault}`, { cause: error });
    }
  });
  return Object.fromEntries(lists);
}
