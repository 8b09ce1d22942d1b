// What a release holds, and that it is the same every time.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { writeFolder, zipped } from '../../src/release/archive';
import { dateOf, plain } from '../../src/release/files';
import { withPackedCopies } from '../../src/release/packed';
import { releaseFiles } from '../../src/release/release';
import { ingredients, standInRelease } from './stand-in';

const files = standInRelease();
const bytesOf = (path: string) => Buffer.from(files.get(path)?.bytes ?? []);
const folder = mkdtempSync(join(tmpdir(), 'release-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a release', () => {
  it('holds the site, what serves it, the kiosk and the licences', () =>
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        ...['start.sh', 'serve.py', 'headers.json', 'nginx.conf', 'nginx-site.conf', 'Caddyfile'],
        ...['README.md', 'LICENSE', 'SHA256SUMS', 'site/_headers', 'site/404.html'],
        ...['site/index.html', 'site/en/index.html', 'site/heartbeat.txt', 'kiosk/kiosk.sh'],
      ]),
    ));

  it('packs each file that becomes smaller, twice', () => {
    const page = bytesOf('site/index.html');
    expect(brotliDecompressSync(bytesOf('site/index.html.br'))).toEqual(page);
    expect(gunzipSync(bytesOf('site/index.html.gz'))).toEqual(page);
    expect(files.has('site/heartbeat.txt.gz')).toBe(false);
  });

  it('packs no copy of the settings one edits in place', () => {
    const settings = plain(JSON.stringify('long '.repeat(100)));
    const packed = withPackedCopies(new Map([['kiosk.json', settings]]));
    expect([...packed.keys()]).toEqual(['kiosk.json']);
  });

  it('has a list of sums that sha256sum accepts', () => {
    writeFolder(folder, files);
    const check = spawnSync('sha256sum', ['--strict', '-c', 'SHA256SUMS'], { cwd: folder });
    expect(check.stderr.toString()).toBe('');
    expect(check.stdout.toString().trimEnd().split('\n')).toHaveLength(files.size - 1);
    expect(statSync(join(folder, 'start.sh')).mode & 0o111).toBe(0o111);
  });

  it('is the same, byte for byte, in any time zone', () => {
    const zone = process.env.TZ;
    const zips = ['Asia/Shanghai', 'America/New_York', 'UTC'].map((TZ) => {
      process.env.TZ = TZ;
      return Buffer.from(zipped('name', releaseFiles(ingredients())));
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(zips[1]?.equals(zips[0] ?? Buffer.of())).toBe(true);
    expect(zips[2]?.equals(zips[0] ?? Buffer.of())).toBe(true);
  });

  it('dates a file by its content, so that a new page of the old length is seen as new', () => {
    expect(dateOf(plain('a'))).toEqual(dateOf(plain('a')));
    expect(dateOf(plain('a'))).not.toEqual(dateOf(plain('b')));
  });
});

/** Paths in a zip whose entry lets its owner run it, from the list at the end of the file. */
function programsIn(zip: Buffer): string[] {
  const programs: string[] = [];
  const head = Buffer.from('PK\x01\x02', 'latin1');
  for (let at = zip.indexOf(head); at !== -1; at = zip.indexOf(head, at + 4)) {
    const mode = zip.readUInt32LE(at + 38) >>> 16;
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    if ((mode & 0o100) !== 0) programs.push(name);
  }
  return programs;
}

describe('its zip', () => {
  const zip = Buffer.from(zipped('map-1', files));

  it('holds the same files under one folder', () => {
    const unpacked = unzipSync(zip);
    expect(Object.keys(unpacked).sort()).toEqual(
      [...files.keys()].map((path) => `map-1/${path}`).sort(),
    );
    for (const [path, { bytes }] of files)
      expect(Buffer.from(unpacked[`map-1/${path}`] ?? []).equals(bytes), path).toBe(true);
  });

  it('keeps scripts runnable, and nothing else', () => {
    const programs = programsIn(zip);
    expect(programs).toEqual(expect.arrayContaining(['map-1/start.sh', 'map-1/kiosk/kiosk.sh']));
    expect(programs.filter((path) => !path.endsWith('.sh'))).toEqual([]);
  });
});
