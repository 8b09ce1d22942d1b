// What is asked of every server, and what must come back.
import { lifetimeOf, mediaTypeOf, MEDIA_TYPES } from '../../../src/release/serving/paths';
import type { Asked } from './exchange';
import type { ServerKind } from './servers';

export interface Case {
  readonly what: string;
  readonly asked: Asked;
  readonly statuses: readonly number[];
  /** Undefined where it depends on the status. */
  readonly cacheControl?: string;
  readonly type?: string;
  /** The file of the site whose content comes, unpacked; null for an empty body. */
  readonly file?: string | null;
  readonly coding?: string | undefined;
  /** Exactly, or a pattern that it follows if there is one. */
  readonly location?: string | RegExp;
  readonly allow?: string;
}

/** Cannot be made smaller, or hardly: sent as they are. */
const isPacked = (file: string, sitePaths: ReadonlySet<string>) => !sitePaths.has(`${file}.gz`);

const ACCEPTED = ['identity', 'gzip', 'br', 'gzip, deflate, br'];

function codingFor(kind: ServerKind, accepted: string): string | undefined {
  return kind.codings.find((coding) => accepted.includes(coding));
}

/** Published beside the map: many files, which servers tell apart by folder and ending alone. */
const isPublished = (file: string) => /^((en\/)?data|api)\//.test(file);

/** All files of the map, and of the others one of each kind. */
export function sampled(built: readonly string[]): string[] {
  const kinds = new Set<string>();
  return built.filter((file) => {
    const kind = file.replace(/^([^/]*).*\./, '$1 ');
    const isNew = !kinds.has(kind);
    kinds.add(kind);
    return isNew || !isPublished(file);
  });
}

/** Every file by its own name in every coding, and its head; a page also by its folder. */
function fileCases(kind: ServerKind, file: string, paths: ReadonlySet<string>): Case[] {
  const addresses = file.endsWith('index.html') ? [file, file.replace(/index\.html$/, '')] : [file];
  return addresses.flatMap((address) => {
    const path = `${kind.base}/${address}`;
    const common = { statuses: [200], cacheControl: lifetimeOf(path), type: mediaTypeOf(file) };
    const codings = isPublished(file) ? ['gzip, deflate, br'] : ACCEPTED;
    const gets = codings.map((accepted) => ({
      ...common,
      what: `accepting ${accepted}`,
      asked: { path, headers: { 'accept-encoding': accepted } },
      file,
      coding: isPacked(file, paths) ? undefined : codingFor(kind, accepted),
    }));
    const head = { ...common, what: 'head', asked: { path, method: 'HEAD' }, file: null };
    const query = { ...common, what: 'query', asked: { path: `${path}?lang=en&x=%2e` }, file };
    const part = {
      ...common,
      what: 'part',
      asked: { path, headers: { range: 'bytes=0-9' } },
      file,
    };
    return isPublished(file) ? [...gets, head] : [...gets, head, query, part];
  });
}

const ERROR = { cacheControl: 'no-store' };

/** Not there, or not for visitors: always the same small page. */
function missingCases({ base }: ServerKind, folders: readonly string[]): Case[] {
  const type = MEDIA_TYPES.html ?? '';
  // Under a path the page for what is missing would be the host's own.
  const page = base === '' ? { type, file: '404.html' } : {};
  const missing = ['nothing', 'nothing/', 'en/nothing', 'nothing.html', 'heartbeat.txt/', 'index'];
  const files = ['js', 'css', 'json', 'geojson', 'woff2', 'png'].map(
    (e) => `assets/gone-1a2b.${e}`,
  );
  const hidden = [
    ...[
      '.env',
      '.git/config',
      '.git/',
      '_headers',
      'index.html.gz',
      'en/index.html.br',
      '404.html',
    ],
    ...['nginx.conf', 'Caddyfile', 'SHA256SUMS', 'start.sh', 'heartbeat.log', 'site/index.html'],
  ];
  const lists = folders.map((folder) => `${folder}/`);
  const outside = [
    ...['../nginx.conf', '..%2fnginx.conf', '%2e%2e/nginx.conf', 'assets/../../nginx.conf'],
    ...['assets/..%2f..%2fnginx.conf', '..%5cnginx.conf', '../../../../../../etc/passwd'],
  ];
  return [
    ...[...missing, ...files, ...hidden, ...lists].flatMap((path) => {
      const asked = { path: `${base}/${path}` };
      const head = { ...asked, method: 'HEAD' };
      return [
        { ...ERROR, what: 'missing', asked, statuses: [404], ...page },
        { ...ERROR, what: 'missing, head', asked: head, statuses: [404], file: null },
      ];
    }),
    ...outside.map((path) => ({
      ...ERROR,
      what: 'outside',
      asked: { path: `${base}/${path}` },
      statuses: [400, 404],
    })),
    {
      ...ERROR,
      what: 'missing, with a tag',
      asked: { path: `${base}/nothing`, headers: { 'if-none-match': '*' } },
      statuses: [404],
    },
    {
      ...ERROR,
      what: 'too long',
      asked: { path: `${base}/${'a'.repeat(9000)}` },
      statuses: [404, 414],
    },
  ];
}

function otherCases({ base }: ServerKind): Case[] {
  const methods = ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'];
  const paths = ['/', '/en/', '/robots.txt', '/nothing'];
  const elsewhere = ['//elsewhere.example/../en', '//en', '/%5celsewhere.example/../en'];
  return [
    ...elsewhere.map((path) => ({
      what: 'to another host',
      asked: { path },
      statuses: [301, 308, 400, 404],
      location: /^\/[^/\\]/,
    })),
    ...methods.flatMap((method) =>
      paths.map((path) => ({
        ...ERROR,
        what: method,
        asked: { path: base + path, method },
        statuses: [405],
        allow: 'GET, HEAD',
      })),
    ),
    ...['', '?lang=en'].map((query) => ({
      what: 'folder without a slash',
      asked: { path: `${base}/en${query}`, headers: { host: 'elsewhere.example:81' } },
      statuses: [301, 308],
      cacheControl: 'no-cache',
      location: `${base}/en/${query}`,
    })),
  ];
}

/** All requests to one server; `paths` are the files of the site, packed copies too. */
export function casesFor(kind: ServerKind, built: readonly string[], paths: readonly string[]) {
  const known = new Set(paths);
  const folders = ['assets', 'fonts', 'data/csv', 'api'].filter((folder) =>
    built.some((file) => file.startsWith(`${folder}/`)),
  );
  return [
    ...sampled(built).flatMap((file) => fileCases(kind, file, known)),
    ...missingCases(kind, folders),
    ...otherCases(kind),
  ];
}
