// Which files of a build the worker keeps: all but those that change without it, or that no page asks for.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pageOfNoCopy } from '../no-copy';
import { LANGS } from '../../domain/ids';
import { pathOf } from '../../domain/languages';
import type { Manifest } from '../manifest';

const LEFT_OUT: readonly RegExp[] = [
  /^sw\.js$/, // The worker itself.
  /^heartbeat\.txt$/, // Must come from the server, as it proves that there is one.
  /^kiosk\.json$/, // Edited by an operator, under a build that stays.
  /^_headers$/, // For the host.
  /^icons\/[^/]*-512\.png$/, // For the system that installs the page, which is online then.
  /^social-[^/]*\.png$/, // For those who only show a link.
  /^(([a-z]{2}\/)?data|api)\//, // For others: the map has the same data in a file of its own.
  /^basemaps\//, // Asked for in parts, which is no work for a cache of whole files.
  /\.(map|gz|br|pmtiles)$/,
];

const sha256 = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('hex');

/** Pages that are the map itself. */
const PAGES = LANGS.map((lang) => `${pathOf(lang)}index.html`);

/** What a page asks for before it works: scripts, style sheets and data, by path from the build's root. */
function askedBy(page: string, folder: string): readonly string[] {
  const markup = readFileSync(join(folder, page), 'utf8');
  const tags = markup.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => /^<script|rel="(?:stylesheet|modulepreload|preload)"/.test(tag))
    .flatMap((tag) => /\b(?:src|href)="(?:\.\.?\/)?([^":]+)"/.exec(tag)?.[1] ?? []);
}

/** The map in both languages and what it needs to work; all else makes it better. */
function coreOf(paths: readonly string[], folder: string): ReadonlySet<string> {
  const pages = PAGES.filter((page) => paths.includes(page));
  const core = new Set([...pages, ...pages.flatMap((page) => askedBy(page, folder))]);
  for (const lang of LANGS) core.add(pageOfNoCopy(lang));
  return new Set(paths.filter((path) => core.has(path)));
}

/** Small files first: what a visitor opens next is among them, and each is of use as soon as it is here. */
const bySize =
  (folder: string) =>
  (one: string, other: string): number =>
    statSync(join(folder, one)).size - statSync(join(folder, other)).size;

/** The files of a built folder that the worker keeps, with their hashes; those of its core first. */
export function manifestOf(folder: string): Manifest {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => !LEFT_OUT.some((pattern) => pattern.test(path)))
    .sort();
  const core = coreOf(paths, folder);
  const later = paths.filter((path) => !core.has(path)).sort(bySize(folder));
  const files = [...core, ...later].map((path): [string, string] => [
    path,
    sha256(readFileSync(join(folder, path))),
  ]);
  return { version: sha256(JSON.stringify(files)), files, core: core.size };
}
