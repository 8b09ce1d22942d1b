// Serves a built folder as a good host would, compressed with brotli, and remembers what was asked for.
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { filesIn } from './bundle';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.gpkg': 'application/geopackage+sqlite3',
  '.csv': 'text/csv; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Formats that are compressed already. */
const PACKED = new Set(['.pmtiles', '.woff2', '.png', '.jpg', '.webp', '.ico']);

const QUALITY = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
/** By content, as it takes seconds for what is served and weighed as well. */
const compressed = new Map<string, Buffer>();

/** What a file weighs on the wire, with brotli at its best where that helps. */
export function brotli(file: string): Buffer {
  const content = readFileSync(file);
  if (PACKED.has(extname(file))) return content;
  const digest = createHash('sha256').update(content).digest('hex');
  const body = compressed.get(digest) ?? brotliCompressSync(content, { params: QUALITY });
  compressed.set(digest, body);
  return body;
}

export interface StaticServer {
  /** With a slash at the end. */
  readonly address: string;
  readonly port: number;
  /** Paths of the files sent so far, relative to the folder, in order, each once. */
  requested(): string[];
  /** Begins to count anew. */
  forget(): void;
  /** Breaks every connection, and listens no more. */
  close(): Promise<void>;
}

export interface ServeOptions {
  /** 0, as by default, for any that is free. */
  readonly port?: number;
  /** Reads each file when it is asked for, uncompressed, and forbids browsers to keep it: the folder may change. */
  readonly isChanging?: boolean;
}

/** The file that a path asks for, relative to the folder; a folder's is its index. */
function fileName(pathname: string): string {
  const clean = decodeURIComponent(pathname).replace(/^\/+/, '');
  return clean === '' || clean.endsWith('/') ? `${clean}index.html` : clean;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

type Read = (path: string) => Buffer | undefined;

function readPacked(folder: string): Read {
  const bodies = new Map(filesIn(folder).map((path) => [path, brotli(join(folder, path))]));
  return (path) => bodies.get(path);
}

function readNow(folder: string): Read {
  return (path) => {
    const file = join(folder, path);
    return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined;
  };
}

/** Serves `folder` on this machine until closed; by default every file is compressed before the first request. */
export async function serve(folder: string, options: ServeOptions = {}): Promise<StaticServer> {
  const { port = 0, isChanging = false } = options;
  const read = isChanging ? readNow(folder) : readPacked(folder);
  const requested = new Set<string>();
  const server = createServer((request, response) => {
    const path = fileName(new URL(request.url ?? '/', 'http://localhost').pathname);
    const body = read(path);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    requested.add(path);
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    if (path.endsWith('.pmtiles') && first !== undefined && last !== undefined) {
      const part = body.subarray(Number(first), Number(last) + 1);
      const range = `bytes ${first}-${Number(first) + part.length - 1}/${body.length}`;
      response.writeHead(206, { 'content-range': range }).end(part);
      return;
    }
    const extension = extname(path);
    response.setHeader('content-type', TYPES[extension] ?? 'application/octet-stream');
    response.setHeader('content-length', body.length);
    if (isChanging) response.setHeader('cache-control', 'no-store');
    else if (!PACKED.has(extension)) response.setHeader('content-encoding', 'br');
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${portOf(server)}/`,
    port: portOf(server),
    requested: () => [...requested],
    forget: () => requested.clear(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
