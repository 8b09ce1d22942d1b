// Copies of the site's files packed at the best level, so that a server need not pack them again for each visitor.
import { extname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { plain, type ReleaseFiles } from './files';

/** Endings of what becomes much smaller. */
const LOOSE = new Set([
  '.html',
  '.css',
  '.js',
  '.mjs',
  '.json',
  '.geojson',
  '.csv',
  '.svg',
  '.webmanifest',
  '.gpkg',
]);

/** Edited where it is served: a packed copy would go on saying what it said before. */
const EDITED = 'kiosk.json';

const brotli = (bytes: Uint8Array): Uint8Array =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

const gzip = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9 });

/** The files with `.br` and `.gz` beside each that becomes smaller by it. */
export function withPackedCopies(files: ReleaseFiles): ReleaseFiles {
  const all = new Map(files);
  for (const [path, { bytes }] of files) {
    if (!LOOSE.has(extname(path)) || path === EDITED) continue;
    const copies = { '.br': brotli(bytes), '.gz': gzip(bytes) };
    if (copies['.gz'].length >= bytes.length) continue;
    for (const [ending, copy] of Object.entries(copies)) all.set(path + ending, plain(copy));
  }
  return all;
}
