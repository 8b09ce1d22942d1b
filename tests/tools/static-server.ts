// Serves a built folder as a good host would, compressed with brotli, and remembers what was asked for.
import { readFileSync } from 'node:fs';
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
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Formats that are compressed already. */
const PACKED = new Set(['.woff2', '.png', '.jpg', '.webp', '.ico']);

/** What a file weighs on the wire, with brotli at its best where that helps. */
export function brotli(file: string): Buffer {
  const content = readFileSync(file);
  if (PACKED.has(extname(file))) return content;
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(content, { params: quality });
}

export interface StaticServer {
  /** With a slash at the end. */
  readonly address: string;
  /** Paths of the files sent so far, relative to the folder, in order, each once. */
  requested(): string[];
  close(): Promise<void>;
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

/** Serves `folder` on a free port of this machine until closed; every file is compressed before the first request. */
export async function serve(folder: string): Promise<StaticServer> {
  const bodies = new Map(filesIn(folder).map((path) => [path, brotli(join(folder, path))]));
  const requested = new Set<string>();
  const server = createServer((request, response) => {
    const path = fileName(new URL(request.url ?? '/', 'http://localhost').pathname);
    const body = bodies.get(path);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    requested.add(path);
    const extension = extname(path);
    response.setHeader('content-type', TYPES[extension] ?? 'application/octet-stream');
    response.setHeader('content-length', body.length);
    if (!PACKED.has(extension)) response.setHeader('content-encoding', 'br');
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${portOf(server)}/`,
    requested: () => [...requested],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
