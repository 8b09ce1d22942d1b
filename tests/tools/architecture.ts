// The rules of the repository's shape, as pure functions from files to sentences about what breaks them.
import ts from 'typescript';
import { importsOf, syntaxOf, target, walk, type SourceText } from './imports';

/**
 * Which folders of src a folder may import from, besides itself; `data` is the built data. The map may also take the
 * address of a file of the built data (`?url`), to fetch the coast itself.
 */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  corridor: ['domain'],
  pipeline: ['domain', 'corridor'],
  release: ['domain', 'corridor'],
  geojson: [],
  state: ['domain'],
  map: ['domain'],
  offline: ['domain'],
  ui: ['state', 'map', 'offline', 'domain'],
  main: ['ui', 'state', 'map', 'offline', 'domain', 'corridor', 'data'],
};

const TOP_LEVEL = [
  'src',
  'data',
  'public',
  'seeds',
  'tests',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
  'LICENSE',
];

/** The stage a path belongs to: a folder of src, `main` for the files on top of src, else the top-level entry. */
function stageOf(path: string): string {
  const [top = '', folder = '', ...rest] = path.split('/');
  if (top !== 'src') return top;
  return rest.length === 0 && (folder.includes('.') || folder === 'main') ? 'main' : folder;
}

const isSource = (file: SourceText) => file.path.startsWith('src/');
const isCode = (file: SourceText) => /\.(ts|svelte)$/.test(file.path);

export function brokenArrows(files: readonly SourceText[]): string[] {
  return files
    .filter(isSource)
    .filter(isCode)
    .flatMap((file) => {
      const from = stageOf(file.path);
      const allowed = ARROWS[from];
      if (allowed === undefined) return [`${file.path}: src/${from} is not a stage of the flow`];
      return importsOf(file).flatMap(({ specifier }) => {
        const path = target(file, specifier);
        if (path === undefined) return [];
        const to = stageOf(path);
        const isAddress = from === 'map' && to === 'data' && specifier.endsWith('?url');
        return to === from || allowed.includes(to) || isAddress
          ? []
          : [`${file.path}: ${from} must not import ${to} (${specifier})`];
      });
    });
}

export function strayEntries(entries: readonly string[]): string[] {
  return entries
    .filter((entry) => !entry.startsWith('.') && !TOP_LEVEL.includes(entry))
    .map((entry) => `${entry}: not one of the top-level entries`);
}

const MOST_IN_A_ROOM = 25;

/** Files of the interface that stand in no room, and rooms that hold more than `ls` can tell of. */
export function crowdedRooms(paths: readonly string[]): string[] {
  const rooms = new Map<string, number>();
  for (const path of paths) {
    const [, room] = /^src\/ui\/(.*\/)?[^/]+$/.exec(path) ?? [];
    if (path.startsWith('src/ui/')) rooms.set(room ?? '', (rooms.get(room ?? '') ?? 0) + 1);
  }
  return [...rooms].flatMap(([room, count]) => {
    if (room === '') return [`src/ui: ${count} files stand in none of its rooms`];
    return count > MOST_IN_A_ROOM
      ? [`src/ui/${room}: ${count} files, limit ${MOST_IN_A_ROOM}`]
      : [];
  });
}

/** Files that import MapLibre at run time; there must be one, under src/map/gl. */
export function mapLibreImporters(files: readonly SourceText[]): string[] {
  return files
    .filter(isSource)
    .filter(isCode)
    .filter((file) =>
      importsOf(file).some(
        ({ specifier, typeOnly }) => !typeOnly && /^maplibre-gl(\/|$)/.test(specifier),
      ),
    )
    .map((file) => file.path);
}

/** How many `$effect` runes the files hold. */
export function effectCount(files: readonly SourceText[]): number {
  let count = 0;
  for (const file of files.filter(isCode)) {
    walk(syntaxOf(file), (node) => {
      if (ts.isIdentifier(node) && node.text === '$effect') count += 1;
    });
  }
  return count;
}

const FORBIDDEN =
  /\{@html|\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTML|setHTMLUnsafe|beforeId|moveLayer|eslint-disable)\b|@ts-(?:ignore|nocheck|expect-error)|svelte-ignore/g;

export function forbiddenWords(files: readonly SourceText[]): string[] {
  return files.flatMap((file) =>
    [...file.text.matchAll(FORBIDDEN)].map((match) => `${file.path}: ${match[0]} is not used here`),
  );
}

/** Lines that hold a name, in upper or lower case, such as `src/a.ts:3: aoshan`. */
export function placesNamed(sources: readonly SourceText[], names: readonly string[]): string[] {
  const wanted = names.map((name) => name.toLowerCase());
  return sources.flatMap(({ path, text }) =>
    text
      .toLowerCase()
      .split('\n')
      .flatMap((line, index) =>
        wanted.filter((name) => line.includes(name)).map((name) => `${path}:${index + 1}: ${name}`),
      ),
  );
}
