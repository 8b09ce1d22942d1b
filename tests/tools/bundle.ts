// Reads a built folder: its files, and what each script loads at once or later.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { parseSync } from 'vite';

/** Text that MapLibre keeps when minified, in the script that holds its map class. */
const MAPLIBRE_MARK = 'maplibregl-canvas-container';

/** All files of the folder, relative to it, with forward slashes. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .map((path) => path.replaceAll(sep, '/').replace(/^\//, ''))
    .sort();
}

/** Scripts and style sheets that a page asks for itself, as paths relative to the folder. */
export function pageAssets(html: string): { scripts: string[]; styles: string[] } {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const local = (tag: string) =>
    /\b(?:src|href)="(?![a-z]+:)\.?\/?([^"]+)"/.exec(tag)?.[1] ?? undefined;
  const pick = (pattern: RegExp) =>
    tags.filter((tag) => pattern.test(tag)).flatMap((tag) => local(tag) ?? []);
  return {
    scripts: pick(/^<script\b|rel="modulepreload"/),
    styles: pick(/rel="stylesheet"/),
  };
}

/** Files that a script imports statically, relative to the folder. */
function staticImports(script: string, path: string): string[] {
  return parseSync(path, script).program.body.flatMap((statement) => {
    const isLink =
      statement.type === 'ImportDeclaration' ||
      statement.type === 'ExportAllDeclaration' ||
      statement.type === 'ExportNamedDeclaration';
    const specifier = isLink ? statement.source?.value : undefined;
    return typeof specifier === 'string' && specifier.startsWith('.')
      ? [posix.join(posix.dirname(path), specifier)]
      : [];
  });
}

/** Every script that must have arrived before the page's own code runs. */
export function entryScripts(folder: string, page: string): string[] {
  const seen = new Set<string>();
  const queue = pageAssets(readFileSync(join(folder, page), 'utf8')).scripts;
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    queue.push(...staticImports(readFileSync(join(folder, path), 'utf8'), path));
  }
  return [...seen].sort();
}

/** Scripts of the folder that hold MapLibre's map class. */
export function mapLibreScripts(folder: string): string[] {
  return filesIn(folder)
    .filter((path) => /\.m?js$/.test(path))
    .filter((path) => readFileSync(join(folder, path), 'utf8').includes(MAPLIBRE_MARK));
}

/** Every file that the offline copy consists of: what the worker's own list names, and the worker. */
export function offlineFiles(folder: string): string[] {
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  const entries = worker.matchAll(/\["([^"]+)","[0-9a-f]{64}"\]/g);
  return [...Array.from(entries, ([, path]) => path ?? ''), 'sw.js'];
}
