// Writes the built files, or compares them with what is committed.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { fontCharacters } from './build/font-characters';
import { buildFonts } from './fonts';
import type { Result } from './pipeline';

export interface Output {
  /** Folders under the output folder that hold built files and nothing else. */
  readonly folders: readonly string[];
  /** Contents by path under the output folder, such as `data/parks.geojson`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const packageFiles = v.object({
  resources: v.array(v.object({ path: v.pipe(v.string(), v.regex(/^(?!.*\.\.)[^/].*$/)) })),
});

/** By path under the folder of data. */
export const dataOf = ({ published }: Result): ReadonlyMap<string, Uint8Array> =>
  new Map([...published].map(([path, content]) => [path, Buffer.from(content)]));

/** The data and the fonts; `source` is the folder of the interface, whose characters the fonts hold too. */
export async function outputOf(result: Result, source: string): Promise<Output> {
  const fonts = await buildFonts(fontCharacters(result.seeds, result.files, source));
  const files = new Map([
    ...[...dataOf(result)].map(([path, bytes]) => [`data/${path}`, bytes] as const),
    ...[...fonts].map(([file, bytes]) => [`public/fonts/${file}`, bytes] as const),
  ]);
  return { folders: ['data', 'public/fonts'], files };
}

/** What an earlier run has written into the folder, by its own list; nothing where there is no such list. */
function writtenBefore(folder: string): string[] {
  const file = join(folder, 'datapackage.json');
  if (!existsSync(file)) return [];
  const listed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return v.parse(packageFiles, listed).resources.map(({ path }) => path);
}

/** Files of an earlier run that are made no more would be taken for the corridor's: they go. */
export function writeOutput(folder: string, { files }: Output): void {
  for (const path of writtenBefore(folder))
    if (!files.has(path)) rmSync(join(folder, path), { force: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

function filesUnder(folder: string, path: string): string[] {
  if (!existsSync(join(folder, path))) return [];
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const inner = path === '' ? entry.name : `${path}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(folder, inner) : [inner];
  });
}

/** Files that have no lines. */
const BINARY = /\.(woff2|gpkg)$/;

/** The 1-based line of the first byte that differs. */
function firstDifference(committed: Uint8Array, built: Uint8Array): number {
  const first = built.findIndex((byte, index) => committed[index] !== byte);
  const same = first === -1 ? built : built.subarray(0, first);
  return same.filter((byte) => byte === 0x0a).length + 1;
}

/** One sentence for each file that is not what the seeds give. */
export function differences(folder: string, { folders, files }: Output): string[] {
  const stray = folders
    .flatMap((path) => filesUnder(folder, path))
    .filter((path) => !files.has(path))
    .map((path) => `${path}:1: is not made from the seeds; remove it`);
  const changed = [...files].flatMap(([path, bytes]) => {
    if (!existsSync(join(folder, path)))
      return [`${path}:1: is missing; run npm run data and commit it`];
    const committed = readFileSync(join(folder, path));
    if (Buffer.compare(committed, bytes) === 0) return [];
    const line = BINARY.test(path) ? 1 : firstDifference(committed, bytes);
    return [`${path}:${line}: differs from what the seeds give; run npm run data and commit it`];
  });
  return [...stray, ...changed];
}
