// The copy of a base map is the file or nothing: whatever interrupts it, and whatever the server or the disk make of a block.
import fc from 'fast-check';
import type { Source } from 'pmtiles';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BaseFault } from '../../../src/map/base/base-fault';
import { AGAIN_MS } from '../../../src/map/base/copy/base-copy';
import { CopySource } from '../../../src/map/base/copy/copy-source';
import { Bench, type Answer } from './copy-bench';
import { MemoryBlocks } from './memory-blocks';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const server = (answer: () => Promise<{ data: ArrayBuffer }>): Source => ({
  getKey: () => 'streets',
  getBytes: answer,
});
const gone = server(() => Promise.reject(new BaseFault('unreachable')));
const FILE = Uint8Array.from({ length: 1050 }, (_, at) => (at * 7) % 251);
const fileOf = fc.uint8Array({ minLength: 1, maxLength: 600 });
const sizeOf = fc.integer({ min: 1, max: 97 });

it('any sequence of interruptions and bad blocks ends with the file, and asks for no block that is here', () =>
  fc.assert(
    fc.asyncProperty(
      fileOf,
      sizeOf,
      fc.array(fc.array(fc.constantFrom<Answer>('good', 'good', 'rotten', 'gone'))),
      async (file, blockBytes, tabs) => {
        const bench = new Bench(file, blockBytes);
        for (const answers of tabs) {
          // The tab ends with what it has been answered.
          bench.answers = [...answers];
          bench.then = 'gone';
          const before = bench.held.length;
          const copy = bench.open();
          await copy.start();
          expect(bench.held.length).toBeGreaterThanOrEqual(before);
          vi.clearAllTimers();
        }
        const missing =
          bench.list.hashes.length -
          (await bench.store.numbers(`corridor/streets/${bench.list.version}`)).length;
        Object.assign(bench, { answers: [], then: 'good', asked: [] });
        const copy = bench.open();
        await copy.start();
        expect(copy.state).toEqual({ kind: 'kept' });
        expect(bench.asked).toHaveLength(missing);
        expect(Buffer.compare(bench.held, file)).toBe(0);
      },
    ),
  ));

it('slices of the copy are those of the file', () =>
  fc.assert(
    fc.asyncProperty(
      fileOf,
      sizeOf,
      fc.array(fc.tuple(fc.nat(700), fc.nat(700)), { minLength: 1, maxLength: 12 }),
      async (file, blockBytes, slices) => {
        const copy = new Bench(file, blockBytes).open();
        await copy.start();
        const source = new CopySource(copy, gone);
        for (const [offset, length] of slices) {
          const expected = file.slice(offset, offset + length);
          const isShort = offset > 0 && expected.length < length;
          const got = await source.getBytes(offset, length).catch((error: unknown) => error);
          if (isShort) expect(got).toMatchObject({ kind: 'truncated' });
          else expect(got).toEqual({ data: expected.buffer });
        }
      },
    ),
  ));

describe('on its way', () => {
  it('says how far it is, and goes on a minute after the server has gone, then less often', async () => {
    const bench = new Bench(FILE, 100);
    bench.answers = ['good', 'good', 'good', 'good'];
    bench.then = 'gone';
    const copy = bench.open();
    await copy.start();
    expect(copy.state).toMatchObject({
      kind: 'coming',
      bytes: 400,
      fault: { kind: 'unreachable' },
    });
    await vi.advanceTimersByTimeAsync(AGAIN_MS);
    expect(bench.asked).toHaveLength(6);
    await vi.advanceTimersByTimeAsync(AGAIN_MS);
    expect(bench.asked).toHaveLength(6);
    bench.then = 'good';
    await vi.advanceTimersByTimeAsync(AGAIN_MS);
    await vi.waitFor(() => expect(copy.state).toEqual({ kind: 'kept' }));
    expect(bench.asked).toHaveLength(6 + 7);
    const bytes = bench.states.flatMap((state) => (state.kind === 'coming' ? [state.bytes] : []));
    expect(bytes).toEqual(bytes.toSorted((one, other) => one - other));
  });

  it('a block that comes damaged is asked for once more, and a file that is another is none', async () => {
    const bench = new Bench(FILE, 100);
    bench.answers = ['rotten'];
    const copy = bench.open();
    await copy.start();
    expect(copy.state).toEqual({ kind: 'kept' });
    expect(bench.asked).toHaveLength(12);
    await copy.remove();
    bench.then = 'rotten';
    await copy.start();
    expect(copy.state).toMatchObject({ kind: 'coming', bytes: 0, fault: { kind: 'changed' } });
    expect(bench.held).toHaveLength(0);
  });

  it.each<[string, (bench: Bench) => void]>([
    ['is known to be short', (bench) => (bench.room = 1000)],
    ['turns out to be short', (bench) => (bench.store.room = 5)],
  ])('nothing is left where room %s', async (_what, shorten) => {
    const bench = new Bench(FILE, 100);
    shorten(bench);
    const copy = bench.open();
    await copy.start();
    expect(copy.state).toMatchObject({ kind: 'none', fault: { kind: 'full' } });
    expect(bench.held).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is given up with all of its blocks, and begins anew when asked', async () => {
    const bench = new Bench(FILE, 100);
    const copy = bench.open();
    let removed: Promise<void> | undefined;
    bench.onAsked = (count) => {
      if (count === 4) removed = copy.remove();
    };
    await copy.start();
    await removed;
    expect(copy.state).toEqual({ kind: 'none', fault: null });
    expect(bench.held).toHaveLength(0);
    expect(bench.asked).toHaveLength(4);
    await copy.start();
    expect(copy.state).toEqual({ kind: 'kept' });
  });

  it('tells where the browser keeps nothing', async () => {
    const bench = new Bench(FILE, 100);
    const refused = () => Promise.reject(new DOMException('no', 'SecurityError'));
    Object.assign(bench.store, { numbers: refused, copies: refused, clear: refused });
    const copy = bench.open();
    expect(await copy.isAsked).toBe(false);
    await copy.start();
    expect(copy.state).toMatchObject({ kind: 'none', fault: { kind: 'storage' } });
  });
});

it('a new file takes the place of the one before, which says that it was asked for', async () => {
  const store = new MemoryBlocks();
  const older = new Bench(FILE, 100, store);
  await older.open().start();
  const newer = new Bench(FILE.slice(1), 100, store);
  const copy = newer.open();
  expect(await copy.isAsked).toBe(true);
  expect(copy.state).toEqual({ kind: 'none', fault: null });
  await copy.start();
  expect(older.held).toHaveLength(0);
  expect(Buffer.compare(newer.held, FILE.slice(1))).toBe(0);
});

describe('once it is kept', () => {
  const spoil = (bench: Bench, block: number) => {
    const held = bench.store.copiesHeld.get(`corridor/streets/${bench.list.version}`)?.get(block);
    if (held) new Uint8Array(held)[3] = 255;
  };

  it('no server is asked, by the next tab neither', async () => {
    const bench = new Bench(FILE, 100);
    await bench.open().start();
    const asked = bench.asked.length;
    const copy = bench.open();
    const source = new CopySource(copy, gone);
    expect((await source.getBytes(150, 700)).data).toEqual(FILE.slice(150, 850).buffer);
    expect(copy.state).toEqual({ kind: 'kept' });
    expect(bench.asked).toHaveLength(asked);
  });

  it('a block that is damaged is refused, taken from the server and mended', async () => {
    const bench = new Bench(FILE, 100);
    await bench.open().start();
    spoil(bench, 4);
    const copy = bench.open();
    const source = new CopySource(
      copy,
      server(() => Promise.resolve({ data: new ArrayBuffer(9) })),
    );
    expect((await source.getBytes(410, 9)).data).toEqual(new ArrayBuffer(9));
    await vi.waitFor(() => expect(copy.state).toEqual({ kind: 'kept' }));
    expect(bench.asked.at(-1)).toBe(400);
    expect(Buffer.compare(bench.held, FILE)).toBe(0);
    expect((await source.getBytes(410, 9)).data).toEqual(FILE.slice(410, 419).buffer);
  });

  it('it is told that it is damaged where no server can take its place', async () => {
    const bench = new Bench(FILE, 100);
    await bench.open().start();
    spoil(bench, 4);
    bench.then = 'gone';
    const copy = bench.open();
    const source = new CopySource(copy, gone);
    await expect(source.getBytes(410, 9)).rejects.toMatchObject({ kind: 'damaged' });
    await vi.waitFor(() => expect(copy.state).toMatchObject({ kind: 'coming', bytes: 950 }));
    expect(bench.held).toHaveLength(950);
  });
});
