// Several versions: the active one and the two before it stay whole, and nothing else stays.
import { describe, expect, it } from 'vitest';
import { FILES_CACHE } from '../../../src/offline/worker/file-store';
import { OfflineFiles } from '../../../src/offline/worker/offline-files';
import {
  fakeSurroundings,
  manifestOf,
  requestFor,
  SCOPE,
  type Files,
} from '../../fixtures/offline/surroundings';

const filesOf = (version: number): Files => ({
  'index.html': `<p>${version}`,
  [`assets/a-${version}.js`]: `a(${version})`,
  'robots.txt': 'all',
});

/** Installs and activates versions one after another, each with the server that has it alone. */
async function deploy(fake: ReturnType<typeof fakeSurroundings>, ...versions: readonly number[]) {
  const results = [];
  let files: OfflineFiles | undefined;
  for (const version of versions) {
    fake.server = filesOf(version);
    files = new OfflineFiles(fake.around, manifestOf(filesOf(version)));
    await files.install();
    results.push(await files.activate(true));
  }
  if (!files) throw new Error('no version was deployed');
  return { files, results };
}

describe('of four versions', () => {
  it('the newest three answer an old tab without a network, and the first is swept away', async () => {
    const fake = fakeSurroundings({});
    const { files } = await deploy(fake, 1, 2, 3, 4);
    fake.server = null;
    for (const version of [2, 3, 4]) {
      const path = `assets/a-${version}.js`;
      expect(await (await files.answer(path, requestFor(path))).text()).toBe(`a(${version})`);
    }
    const gone = files.answer('assets/a-1.js', requestFor('assets/a-1.js'));
    await expect(gone).rejects.toThrow('Failed to fetch');
    expect(fake.shelves.get(FILES_CACHE)?.size).toBe(3 + 3 + 1 + 1);
  });

  it('only the first says so, also when one is activated again', async () => {
    const { results } = await deploy(fakeSurroundings({}), 1, 2, 3);
    expect(results.map(({ isFirst }) => isFirst)).toEqual([true, false, false]);
    const { results: again } = await deploy(fakeSurroundings({}), 1, 1);
    expect(again.map(({ isFirst }) => isFirst)).toEqual([true, true]);
  });
});

describe('sweeping', () => {
  it('waits while another version is being installed', async () => {
    const fake = fakeSurroundings(filesOf(1));
    await deploy(fake, 1);
    const half = { ...filesOf(2), 'index.html': '<p>on its way' };
    fake.server = half;
    await new OfflineFiles(fake.around, manifestOf(half)).install();
    const before = fake.shelves.get(FILES_CACHE)?.size;
    await new OfflineFiles(fake.around, manifestOf(filesOf(1))).activate(false);
    expect(fake.shelves.get(FILES_CACHE)?.size).toBe(before);
    await new OfflineFiles(fake.around, manifestOf(filesOf(1))).activate(true);
    expect(fake.shelves.get(FILES_CACHE)?.size).toBe(3 + 1);
  });

  it('leaves what belongs to a build in another folder of the host', async () => {
    const fake = fakeSurroundings(filesOf(1));
    const shelf = await fake.around.open(FILES_CACHE);
    const foreign = new URL('beside/.files/0.js', SCOPE).href;
    await shelf.put(foreign, new Response(''));
    await deploy(fake, 1);
    expect(await shelf.match(foreign)).toBeDefined();
  });
});

it('a list of versions that cannot be read counts as none', async () => {
  const fake = fakeSurroundings(filesOf(1));
  const { files } = await deploy(fake, 1);
  const shelf = await fake.around.open(FILES_CACHE);
  await shelf.put(new URL('.versions', SCOPE).href, new Response('[{"version":1'));
  expect(await (await files.answer('index.html', requestFor(''))).text()).toBe('<p>1');
  expect(await files.activate(true)).toEqual({ isFirst: true });
});
