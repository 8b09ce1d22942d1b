// Every file under data/ as it is, for the build to publish.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// A path and not a URL beside this module: bundlers rewrite those.
const DATA = join(dirname(fileURLToPath(import.meta.url)), '../../data');

/** Bytes by path under data/, in the order of the paths. */
export function readPublished(): ReadonlyMap<string, Uint8Array> {
  const paths = readdirSync(DATA, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => path.slice(DATA.length + 1).replaceAll('\\', '/'))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(DATA, path))]));
}
