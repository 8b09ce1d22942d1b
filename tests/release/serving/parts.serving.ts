// Base maps are read by slices: every server sends the bytes that are asked for, as they are, and the whole of all else.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProgram } from '../../tools/programs';
import { packedAndUnpacked } from '../../tools/release-folder';
import { STAND_IN } from '../stand-in';
import { ask, only } from './exchange';
import { run, SERVERS, type RunningServer } from './servers';

const SIZE = 300_000;
/** What would become much smaller, if a server packed it. */
const ARCHIVE = Buffer.from(Array.from({ length: SIZE }, (_, at) => (at >> 8) & 0xff));
const DATED = 'basemaps/streets-20300101.pmtiles';
const HASHED = 'basemaps/streets.0a1b2c3d4e.pmtiles';
const PLAIN = 'basemaps/streets.pmtiles';

const folder = mkdtempSync(join(tmpdir(), 'site-with-parts-'));
cpSync(STAND_IN, folder, { recursive: true });
mkdirSync(join(folder, 'basemaps'));
for (const file of [DATED, HASHED, PLAIN]) writeFileSync(join(folder, file), ARCHIVE);
const release = packedAndUnpacked(folder);
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(join(release, '../..'), { recursive: true });
});

const FOREVER = 'public, max-age=31536000, immutable';

describe.each(SERVERS)('$name', (kind) => {
  const isThere = findProgram(kind.program) !== undefined;
  let server: RunningServer;
  beforeAll(async () => {
    if (isThere) server = await run(kind, release);
  });
  afterAll(() => {
    if (isThere) server.stop();
  });
  const part = (file: string, range: string, method = 'GET') =>
    ask(server.port, {
      path: `${kind.base}/${file}`,
      method,
      headers: { range, 'accept-encoding': 'gzip, deflate, br' },
    });

  it.skipIf(!isThere).each([
    ['bytes=0-16383', 0, 16_384],
    ['bytes=0-0', 0, 1],
    [`bytes=299000-${SIZE + 5}`, 299_000, SIZE],
    ['bytes=65530-65545', 65_530, 65_546],
    ['bytes=299990-', 299_990, SIZE],
    ['bytes=-10', SIZE - 10, SIZE],
  ])('sends the bytes of %s, and no others', async (range, start, end) => {
    const answer = await part(DATED, range);
    expect(answer.status).toBe(206);
    expect(answer.body.equals(ARCHIVE.subarray(start, end))).toBe(true);
    expect(only(answer, 'content-range')).toBe(`bytes ${start}-${end - 1}/${SIZE}`);
    expect(only(answer, 'content-length')).toBe(String(end - start));
    expect(only(answer, 'content-encoding')).toBeUndefined();
    expect(only(answer, 'content-type')).toBe('application/vnd.pmtiles');
    expect(only(answer, 'x-content-type-options')).toBe('nosniff');
  });

  it.skipIf(!isThere).each([
    [DATED, FOREVER],
    [HASHED, FOREVER],
    [PLAIN, 'no-cache'],
  ])('lets browsers keep %s as its name allows', async (file, control) => {
    for (const range of ['bytes=0-9', '']) {
      const answer = await part(file, range);
      expect(only(answer, 'cache-control')).toBe(control);
    }
  });

  it.skipIf(!isThere)(
    'says where there is no such part, and sends the whole on request',
    async () => {
      const beyond = await part(DATED, `bytes=${SIZE}-${SIZE + 9}`);
      expect(beyond.status).toBe(416);
      expect(only(beyond, 'content-range')).toBe(`bytes */${SIZE}`);
      const whole = await ask(server.port, { path: `${kind.base}/${DATED}` });
      expect(whole.status).toBe(200);
      expect(whole.body.equals(ARCHIVE)).toBe(true);
      const head = await part(DATED, '', 'HEAD');
      expect(only(head, 'content-length')).toBe(String(SIZE));
      expect(head.body.length).toBe(0);
    },
  );

  it.skipIf(!isThere)('sends the whole of anything else, whatever part is asked for', async () => {
    const page = await part('index.html', 'bytes=0-9');
    expect(page.status).toBe(200);
    expect(only(page, 'content-range')).toBeUndefined();
  });

  it.skipIf(!isThere)('has nothing where nothing is', async () => {
    expect((await part('basemaps/gone.pmtiles', 'bytes=0-9')).status).toBe(404);
    expect((await part('basemaps/.hidden.pmtiles', 'bytes=0-9')).status).toBe(404);
  });
});
