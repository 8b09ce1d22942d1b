// Serves base maps of the town that there is not, and misbehaves on request in every way that hosts do.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { pictures } from './pictures';
import { townArchive } from './town-archive';
import { town, townBox } from './town';
import { tiled } from './vector-tiles';

export const BEHAVIOURS = [
  'well',
  'unreachable',
  'hanging',
  'forbidden',
  'teapot',
  'quota',
  'failing',
  'gone',
  'whole',
  'truncated',
  'zip',
  'elsewhere',
  /** Shown by images, and to be read by nobody. */
  'unreadable',
  'stopping',
] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];

const STATUS: Partial<Record<Behaviour, number>> = {
  forbidden: 403,
  teapot: 418,
  quota: 429,
  failing: 500,
  gone: 404,
};

export interface BaseServer {
  /** Without a slash at the end. */
  readonly address: string;
  behave(how: Behaviour): void;
  /** Paths that were asked for so far, in order. */
  readonly asked: readonly string[];
  /** First bytes of the ranges of archives that were answered so far, in order. */
  readonly sent: readonly number[];
  close(): Promise<void>;
}

/** Where one that stops does so, as a share of the archive. */
const STOP = 0.4;

const [west, south, east, north] = townBox();
/** As large, and in another part of the world. */
const ELSEWHERE = [west - 60, south - 20, east - 60, north - 20] as const;

const styleOf = (address: string, tiles = `${address}/vector/{z}/{x}/{y}.mvt`) => ({
  version: 8,
  sources: { town: { type: 'vector', tiles: [tiles], minzoom: 4, maxzoom: 12 } },
  layers: [
    { id: 'ground', type: 'background', paint: { 'background-color': '#b6d5e3' } },
    {
      id: 'earth',
      type: 'fill',
      source: 'town',
      'source-layer': 'earth',
      paint: { 'fill-color': '#efe6d6' },
    },
    {
      id: 'roads',
      type: 'line',
      source: 'town',
      'source-layer': 'roads',
      paint: { 'line-color': '#c58f5a' },
    },
    {
      id: 'places',
      type: 'symbol',
      source: 'town',
      'source-layer': 'places',
      layout: { 'text-field': ['get', 'name:en'] },
    },
  ],
});

/** Returns the first byte of what it sends of a range. */
function sendArchive(
  archive: Buffer,
  how: Behaviour,
  range: string,
  response: ServerResponse,
): number | undefined {
  const bytes = how === 'truncated' ? archive.subarray(0, archive.length >> 1) : archive;
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? [];
  if (how === 'whole' || first === undefined || last === undefined) {
    response.writeHead(200, { 'content-length': bytes.length }).end(bytes);
    return undefined;
  }
  const start = Number(first);
  if (how === 'stopping' && start >= STOP * bytes.length) {
    response.destroy();
    return undefined;
  }
  const end = Math.min(Number(last), bytes.length - 1);
  if (start > end) {
    response.writeHead(416, { 'content-range': `bytes */${bytes.length}` }).end();
    return undefined;
  }
  const part = bytes.subarray(start, end + 1);
  const about = {
    'content-range': `bytes ${start}-${end}/${bytes.length}`,
    'content-length': part.length,
  };
  response.writeHead(206, about).end(part);
  return start;
}

/** Listens on this machine until closed. */
export async function serveBases(port = 0): Promise<BaseServer> {
  let how: Behaviour = 'well';
  const asked: string[] = [];
  const sent: number[] = [];
  // Before the first request, which waits for eight seconds only.
  const here = townArchive();
  const elsewhere = townArchive(ELSEWHERE);
  const archive = (): Buffer => {
    if (how === 'elsewhere') return elsewhere;
    return how === 'zip' ? Buffer.concat([Buffer.from('PK\u0003\u0004'), here]) : here;
  };
  const picture = pictures();
  const vector = tiled(town(), 12);
  let address = '';

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    if (how === 'hanging') return;
    if (how === 'unreachable') {
      request.socket.destroy();
      return;
    }
    if (how !== 'unreadable') response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'range');
    response.setHeader('cache-control', 'no-store');
    const status = STATUS[how];
    if (status !== undefined) {
      response.writeHead(status).end();
      return;
    }
    const [, kind = '', z, x, y] = /^\/(\w+)\/(\d+)\/(\d+)\/(\d+)/.exec(pathname) ?? [];
    const tile = { z: Number(z), x: Number(x), y: Number(y) };
    if (pathname.endsWith('.pmtiles')) {
      const start = sendArchive(archive(), how, request.headers.range ?? '', response);
      if (start !== undefined) sent.push(start);
    } else if (pathname === '/style.json') {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(styleOf(address)));
    } else if (pathname === '/foreign-style.json') {
      response.end(JSON.stringify(styleOf(address, 'https://elsewhere.example/{z}/{x}/{y}.mvt')));
    } else if (kind === 'pictures') {
      response.setHeader('content-type', 'image/png');
      response.end(how === 'zip' ? 'PK' : Buffer.from(await picture(tile)));
    } else if (kind === 'vector') {
      response.end(Buffer.from(vector(tile) ?? []));
    } else response.writeHead(404).end();
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('The server has no port.');
  address = `http://127.0.0.1:${at.port}`;
  return {
    address,
    asked,
    sent,
    behave: (now) => {
      how = now;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
