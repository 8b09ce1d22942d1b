// Every file under data/ as it is, for the build to publish.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FOLDER } from '../corridor/folder';

/** Bytes by path under data/, in the order of the paths. */
export function readPublished(): ReadonlyMap<string, Uint8Array> {
  const paths = readdirSync(DATA_FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => path.slice(DATA_FOLDER.length + 1).replaceAll('\\', '/'))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(DATA_FOLDER, path))]));
}
