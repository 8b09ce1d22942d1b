// Answering: from the cache where it holds what it should, else from the network, whatever has happened to either.
import { beforeEach, describe, expect, it } from 'vitest';
import { FILES_CACHE } from '../../../src/offline/worker/file-store';
import { OfflineFiles } from '../../../src/offline/worker/offline-files';
import {
  fakeSurroundings,
  hashOf,
  manifestOf,
  requestFor,
  SCOPE,
  type Fake,
} from '../../fixtures/offline/surroundings';

const FILES = { 'index.html': '<p>one', 'assets/a.js': 'a()', 'assets/a.css': '' };
const KEY = new URL(`.files/${hashOf('a()')}.js`, SCOPE).href;

let fake: Fake;
let files: OfflineFiles;

beforeEach(async () => {
  fake = fakeSurroundings(FILES);
  files = new OfflineFiles(fake.around, manifestOf(FILES));
  await files.install();
  await files.activate(true);
  fake.asked.length = 0;
});

const answerTo = (path: string): Promise<Response> => files.answer(path, requestFor(path));
const shelf = () => fake.around.open(FILES_CACHE);

describe('an intact file', () => {
  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['assets/a.js', 'text/javascript; charset=utf-8'],
    ['assets/a.css', 'text/css; charset=utf-8'],
  ] as const)('%s comes without the network, as %s', async (path, type) => {
    const answer = await answerTo(path);
    expect(await answer.text()).toBe(FILES[path]);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(fake.asked).toEqual([]);
  });
});

describe.each([
  ['corrupt', async () => (await shelf()).put(KEY, new Response('b()'))],
  ['missing', async () => (await shelf()).delete(KEY)],
  ['gone with the whole cache', () => Promise.resolve(fake.shelves.delete(FILES_CACHE))],
])('a file that is %s', (_how, break_) => {
  beforeEach(async () => {
    await break_();
  });

  it('is fetched again, and kept', async () => {
    expect(await (await answerTo('assets/a.js')).text()).toBe('a()');
    fake.server = null;
    expect(await (await answerTo('assets/a.js')).text()).toBe('a()');
  });

  it('is served though there is no room to keep it', async () => {
    fake.room = 0;
    expect(await (await answerTo('assets/a.js')).text()).toBe('a()');
  });

  it('of a newer deployment is served as it is, and not kept as ours', async () => {
    fake.server = { 'assets/a.js': 'newer()' };
    fake.room = 1;
    expect(await (await answerTo('assets/a.js')).text()).toBe('newer()');
    expect(fake.room).toBe(1);
    fake.server = FILES;
    expect(await (await answerTo('assets/a.js')).text()).toBe('a()');
  });

  it('that the server has no more is its 404', async () => {
    fake.server = {};
    expect((await answerTo('assets/a.js')).status).toBe(404);
  });

  it('is repaired when all are verified', async () => {
    const report = await files.verify();
    expect(report.checked).toBe(3);
    expect(report.repaired).toBeGreaterThanOrEqual(1);
    expect(await files.verify()).toEqual({ checked: 3, repaired: 0, missing: 0 });
  });
});

describe('where storage is refused', () => {
  it('everything comes from the network', async () => {
    fake.isStorageRefused = true;
    expect(await (await answerTo('index.html')).text()).toBe('<p>one');
    expect(fake.asked.map(({ path }) => path)).toEqual(['index.html']);
  });
});

it('without a network, an older page stands in for one that is lost', async () => {
  const newer = { ...FILES, 'index.html': '<p>two' };
  fake.server = newer;
  files = new OfflineFiles(fake.around, manifestOf(newer));
  await files.install();
  await files.activate(true);
  await (await shelf()).delete(new URL(`.files/${hashOf('<p>two')}.html`, SCOPE).href);
  fake.server = null;
  expect(await (await answerTo('index.html')).text()).toBe('<p>one');
});

it('what no version names is asked of the server', async () => {
  fake.server = { 'assets/new.js': 'n()' };
  expect(await (await answerTo('assets/new.js')).text()).toBe('n()');
  expect(await (await shelf()).keys()).toHaveLength(4);
});

it("keeps the server's rules for a page, and nothing of the wire", async () => {
  const headers = { 'referrer-policy': 'no-referrer', 'content-length': '6', etag: '"1"' };
  const answering = {
    ...fake.around,
    fetch: () => Promise.resolve(new Response('<p>one', { headers })),
  };
  fake.shelves.clear();
  files = new OfflineFiles(answering, manifestOf({ 'index.html': '<p>one' }));
  await files.install();
  const kept = await answerTo('index.html');
  expect(Object.fromEntries(kept.headers)).toEqual({
    'content-type': 'text/html; charset=utf-8',
    'referrer-policy': 'no-referrer',
  });
});
