// Installing a version: all of it or none, and never twice what is here already.
import { describe, expect, it } from 'vitest';
import { FILES_CACHE } from '../../../src/offline/worker/file-store';
import { OfflineFiles } from '../../../src/offline/worker/offline-files';
import { fakeSurroundings, hashOf, manifestOf, SCOPE } from '../../fixtures/offline/surroundings';

const FILES = { 'index.html': '<p>one', 'assets/a.js': 'a()', 'assets/b.js': 'b()' };

const keptOf = (fake: ReturnType<typeof fakeSurroundings>): string[] =>
  [...(fake.shelves.get(FILES_CACHE)?.keys() ?? [])].map((key) => key.slice(SCOPE.href.length));

describe('an installation', () => {
  it('keeps every file under the hash of its content', async () => {
    const fake = fakeSurroundings(FILES);
    await new OfflineFiles(fake.around, manifestOf(FILES)).install();
    expect(keptOf(fake).sort()).toEqual(
      [
        `.files/${hashOf('<p>one')}.html`,
        `.files/${hashOf('a()')}.js`,
        `.files/${hashOf('b()')}.js`,
      ].sort(),
    );
  });

  it.each([
    ['is missing on the server', { 'index.html': '<p>one', 'assets/a.js': 'a()' }],
    ['has another content there', { ...FILES, 'assets/b.js': 'c()' }],
  ])('is refused when a file %s', async (_case, server) => {
    const fake = fakeSurroundings(server);
    const files = new OfflineFiles(fake.around, manifestOf(FILES));
    await expect(files.install()).rejects.toThrow('could not be installed');
  });

  it('is refused where there is no room, or no storage', async () => {
    const fake = fakeSurroundings(FILES);
    fake.room = 1;
    const files = new OfflineFiles(fake.around, manifestOf(FILES));
    await expect(files.install()).rejects.toThrow('no room');
    fake.isStorageRefused = true;
    await expect(files.install()).rejects.toThrow('storage');
  });

  it('resumes: what came before it broke off is not fetched again', async () => {
    const fake = fakeSurroundings({ 'index.html': '<p>one', 'assets/a.js': 'a()' });
    const files = new OfflineFiles(fake.around, manifestOf(FILES));
    await expect(files.install()).rejects.toThrow();
    fake.server = FILES;
    fake.asked.length = 0;
    await files.install();
    expect(fake.asked.map(({ path }) => path)).toEqual(['assets/b.js']);
  });

  it("passes by the browser's own cache where that is out of date, and only there", async () => {
    const fake = fakeSurroundings(FILES);
    fake.stale = { 'index.html': '<p>zero' };
    await new OfflineFiles(fake.around, manifestOf(FILES)).install();
    const again = fake.asked.filter(({ mode }) => mode === 'reload');
    expect(again.map(({ path }) => path)).toEqual(['index.html']);
  });

  it('fetches of a newer version only what has changed', async () => {
    const fake = fakeSurroundings(FILES);
    await new OfflineFiles(fake.around, manifestOf(FILES)).install();
    const newer = { ...FILES, 'index.html': '<p>two' };
    fake.server = newer;
    fake.asked.length = 0;
    await new OfflineFiles(fake.around, manifestOf(newer)).install();
    expect(new Set(fake.asked.map(({ path }) => path))).toEqual(new Set(['index.html']));
  });

  it('is content with the core where it is the first, and brings the rest when all are verified', async () => {
    const fake = fakeSurroundings(FILES);
    const files = new OfflineFiles(fake.around, { ...manifestOf(FILES), core: 1 });
    await files.install(true);
    expect(keptOf(fake)).toEqual([`.files/${hashOf('<p>one')}.html`]);
    expect(await files.verify()).toEqual({ checked: 3, repaired: 2, missing: 0 });
    expect(keptOf(fake)).toHaveLength(3);
  });

  it('keeps the core first, and the rest in the order of the manifest', async () => {
    const fake = fakeSurroundings(FILES);
    await new OfflineFiles(fake.around, manifestOf(FILES)).install();
    expect(fake.asked.map(({ path }) => path)).toEqual(Object.keys(FILES));
  });

  it('is refused where the core is not whole', async () => {
    const fake = fakeSurroundings({ 'assets/a.js': 'a()' });
    const files = new OfflineFiles(fake.around, { ...manifestOf(FILES), core: 1 });
    await expect(files.install(true)).rejects.toThrow('could not be installed');
  });

  it('of a later version wants every file, whatever its core is', async () => {
    const fake = fakeSurroundings({ 'index.html': '<p>one' });
    const files = new OfflineFiles(fake.around, { ...manifestOf(FILES), core: 1 });
    await expect(files.install(false)).rejects.toThrow('2 files');
  });
});
