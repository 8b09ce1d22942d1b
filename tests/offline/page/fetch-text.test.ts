// A text that comes slowly is waited for; one that has stopped coming is not.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fetchText, STALLED } from '../../../src/offline/page/fetch-text';

let asked: RequestInit | undefined;

/** A server that sends the pieces, each after so many milliseconds, and then goes on or ends. */
function serve(pieces: readonly string[], every: number, ends: boolean, status = 200): void {
  vi.stubGlobal('fetch', (_address: string, options?: RequestInit) => {
    asked = options;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        options?.signal?.addEventListener('abort', () => controller.error(options.signal?.reason));
        pieces.forEach((piece, index) =>
          setTimeout(() => controller.enqueue(new TextEncoder().encode(piece)), index * every),
        );
        if (ends) setTimeout(() => controller.close(), pieces.length * every);
      },
    });
    return Promise.resolve(new Response(body, { status }));
  });
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('waits as long as something comes, however little', async () => {
  serve(['一', '{', '}', '!'], STALLED - 1000, true);
  const text = fetchText('/data.json', { cache: 'reload' });
  await vi.advanceTimersByTimeAsync(4 * STALLED);
  expect(await text).toBe('一{}!');
  expect(asked).toMatchObject({ cache: 'reload' });
});

it('gives up an answer that stands still in its middle', async () => {
  serve(['half of'], 0, false);
  const failed = expect(fetchText('/data.json')).rejects.toThrow('no byte for 15 s');
  await vi.advanceTimersByTimeAsync(STALLED + 1);
  await failed;
});

it('gives up a server that accepts and never answers', async () => {
  vi.stubGlobal(
    'fetch',
    (_address: string, { signal }: RequestInit) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new Error(String(signal.reason))));
      }),
  );
  const failed = expect(fetchText('/data.json')).rejects.toThrow('no byte for 15 s');
  await vi.advanceTimersByTimeAsync(STALLED + 1);
  await failed;
});

it('takes no error for an answer', async () => {
  serve(['<p>not here</p>'], 0, true, 404);
  await expect(fetchText('/data.json')).rejects.toThrow('status 404');
});
