// Fetches a text, however slowly it comes, but does not wait for a server that has stopped sending.

/** Milliseconds without a single byte after which nothing more is expected. A slow line is never so still. */
export const STALLED = 15_000;

/** Rejects where the answer is an error, breaks off or stands still; the next attempt then has a connection of its own. */
export async function fetchText(address: string, options: RequestInit = {}): Promise<string> {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => abort.abort(new Error(`no byte for ${STALLED / 1000} s`)), STALLED);
  };
  try {
    wait();
    const response = await fetch(address, { ...options, signal: abort.signal });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const watched = response.body?.pipeThrough(
      new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(chunk, controller) {
          wait();
          controller.enqueue(chunk);
        },
      }),
    );
    return await new Response(watched).text();
  } finally {
    clearTimeout(timer);
  }
}
