// The header matrix: every file, error, folder and method, against every server, for every header that is promised.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyHeader } from '../../../src/release/built-policy';
import { readBuild } from '../../../src/release/read-folder';
import { responseHeaders } from '../../../src/release/serving/headers';
import { filesIn } from '../../tools/bundle';
import { findProgram } from '../../tools/programs';
import { packedAndUnpacked } from '../../tools/release-folder';
import { REPOSITORY } from '../../tools/repository';
import { ask, only, type Answer } from './exchange';
import { casesFor, sampled, type Case } from './requests';
import { run, SERVERS, type RunningServer } from './servers';

const dist = join(REPOSITORY, 'dist');
const build = readBuild(dist);
const built = [...build.keys()];
const release = packedAndUnpacked(dist);
const site = join(release, 'site');
afterAll(() => rmSync(join(release, '../..'), { recursive: true }));
const paths = filesIn(site);

const SECRET = 'left-behind-and-not-for-visitors';

// What an operator may leave behind must not be served either.
mkdirSync(join(site, '.git'));
for (const left of ['.env', '.git/config']) writeFileSync(join(site, left), SECRET);

const pages = built.filter((path) => path.endsWith('.html'));
const policy = policyHeader(
  new Map(pages.map((path) => [path, readFileSync(join(dist, path), 'utf8')])),
  [],
);
const promised = responseHeaders(policy);

let expectations = 0;
function check(actual: unknown, expected: unknown, what: string): void {
  expectations += 1;
  expect(actual, what).toEqual(expected);
}

function unpacked(answer: Answer): Buffer {
  const coding = only(answer, 'content-encoding');
  if (coding === 'br') return brotliDecompressSync(answer.body);
  return coding === 'gzip' ? gunzipSync(answer.body) : answer.body;
}

/** What holds for every answer of every server. */
function checkCommon(answer: Answer, cacheControl: string | undefined): void {
  for (const { name, value } of promised) check(only(answer, name.toLowerCase()), value, name);
  const isError = answer.status >= 400;
  const expected = cacheControl ?? (isError ? 'no-store' : 'no-cache');
  check(only(answer, 'cache-control'), expected, 'Cache-Control');
  check(/\d/.test((answer.headers.get('server') ?? []).join()), false, 'a version in Server');
  check(answer.headers.has('x-powered-by'), false, 'X-Powered-By');
}

function checkAnswer(answer: Answer, expected: Case): void {
  check(expected.statuses.includes(answer.status), true, `status ${answer.status}`);
  checkCommon(answer, expected.cacheControl);
  check(only(answer, 'allow'), expected.allow, 'Allow');
  if (expected.location instanceof RegExp)
    check(expected.location.test(only(answer, 'location') ?? '/x'), true, 'Location');
  else check(only(answer, 'location'), expected.location, 'Location');
  check(answer.body.includes(SECRET) || answer.body.includes('root:x:0'), false, 'a secret');
  if (expected.type !== undefined) check(only(answer, 'content-type'), expected.type, 'type');
  if (expected.file === null) check(answer.body.length, 0, 'body');
  else if (expected.file !== undefined) {
    check(only(answer, 'content-encoding'), expected.coding, 'Content-Encoding');
    const whole = readFileSync(join(site, expected.file));
    check(unpacked(answer).equals(whole), true, `the content of ${expected.file}`);
  }
  if (expected.coding !== undefined) check(only(answer, 'vary'), 'Accept-Encoding', 'Vary');
}

describe.each(SERVERS)('$name', (kind) => {
  const isThere = findProgram(kind.program) !== undefined;
  if (!isThere)
    console.warn(`${kind.name} is left out: install ${kind.program.debianPackage} to test it.`);
  const cases = casesFor(kind, built, paths);
  let server: RunningServer;
  let before = 0;

  beforeAll(async () => {
    before = expectations;
    if (isThere) server = await run(kind, release);
  });
  afterAll(() => {
    if (!isThere) return;
    server.stop();
    const count = expectations - before;
    console.log(`${kind.name}: ${cases.length} requests, ${count} expectations`);
  });

  it.skipIf(!isThere).each(cases.map((one) => ({ ...one, ...one.asked })))(
    '$what: $method $path',
    async (expected) => checkAnswer(await ask(server.port, expected.asked), expected),
  );

  it.skipIf(!isThere).each(kind.comparesTags ? sampled(built) : [])(
    'not changed: %s',
    async (file) => {
      const path = `${kind.base}/${file}`;
      const first = await ask(server.port, { path });
      const tag = only(first, 'etag') ?? '';
      const again = await ask(server.port, { path, headers: { 'if-none-match': tag } });
      check(again.status, 304, 'status');
      checkCommon(again, only(first, 'cache-control') ?? '');
      check(again.body.length, 0, 'body');
    },
  );

  // Under a path of a public host no kiosk lives, and nothing is written down.
  it.skipIf(!isThere).each(kind.base === '' ? ['heartbeat.log'] : [])(
    'writes heartbeats down in %s, and nothing else',
    async (name) => {
      const log = join(server.state, name);
      const lines = () => readFileSync(log, 'utf8').split('\n').length;
      const start = lines();
      for (const path of ['/', '/nothing', '/heartbeat-last']) await ask(server.port, { path });
      check(lines(), start, 'lines of the log');
      await ask(server.port, { path: '/heartbeat.txt?123' });
      check(lines(), start + 1, 'lines of the log');
      const last = await ask(server.port, { path: '/heartbeat-last', method: 'HEAD' });
      checkCommon(last, 'no-store');
      check(only(last, 'content-type'), 'text/plain; charset=utf-8', 'type');
      const age = Date.now() - Date.parse(only(last, 'last-modified') ?? '');
      check(age < 5000, true, `age of the last heartbeat: ${age} ms`);
    },
  );
});
