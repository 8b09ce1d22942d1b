// The headers for hosts that read them from a file beside the pages (`_headers`), and for our small Python server.
import type { Header } from './headers';
import {
  HEARTBEAT,
  HIDDEN,
  IN_PARTS,
  LIFETIME_OF_ERRORS,
  LIFETIME_OF_THE_REST,
  lifetimeOf,
  LIFETIMES,
  MEDIA_TYPES,
} from './paths';

/** Folders whose files may all be kept alike: one rule each, as such hosts take no more than a hundred. */
const FOLDERS = ['assets/', 'data/', 'api/'];

const folderOf = (path: string) => FOLDERS.find((folder) => path.startsWith(folder));

/** The addresses of a file: a page is also its folder. */
const addressesOf = (path: string): string[] =>
  path.endsWith('index.html') ? [`/${path}`, `/${path.replace(/index\.html$/, '')}`] : [`/${path}`];

/**
 * `_headers`, as Netlify and Cloudflare Pages read it; `paths` are the files of the site. Those hosts join the values
 * of all rules that match, so no two rules say how long the same address may be kept.
 */
export function headersFile(headers: readonly Header[], paths: readonly string[]): string {
  const rules = paths
    .filter((path) => folderOf(path) === undefined)
    .flatMap(addressesOf)
    .map((address): [string, string] => [address, lifetimeOf(address)]);
  const folders = FOLDERS.filter((folder) => paths.some((path) => folderOf(path) === folder)).map(
    (folder): [string, string] => [`/${folder}*`, lifetimeOf(`/${folder}any`)],
  );
  const lines = [
    '/*',
    ...headers.map(({ name, value }) => `  ${name}: ${value}`),
    ...[...folders, ...rules].flatMap(([address, control]) => [
      address,
      `  Cache-Control: ${control}`,
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** The same table as data, for serve.py. */
export function headersJson(headers: readonly Header[]): string {
  const table = {
    headers: headers.map(({ name, value }) => [name, value]),
    lifetimes: LIFETIMES.map(({ pattern, control }) => [pattern, control]),
    lifetimeOfTheRest: LIFETIME_OF_THE_REST,
    lifetimeOfErrors: LIFETIME_OF_ERRORS,
    types: MEDIA_TYPES,
    hidden: HIDDEN,
    inParts: IN_PARTS,
    heartbeat: HEARTBEAT,
  };
  return `${JSON.stringify(table, null, 2)}\n`;
}
