// Fetches for base maps: whatever has not come after eight seconds will not, so that it can be told within ten.
import { BaseFault, judge } from './base-fault';

export const PATIENCE_MS = 8000;

export interface Asked {
  readonly signal?: AbortSignal | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds, where more is asked for than a picture or a tile. */
  readonly patience?: number;
  readonly cache?: RequestCache;
  readonly priority?: RequestPriority;
}

/** Rejects with a BaseFault, or with the reason of the signal where that was given up. */
export async function fetchBase<T>(
  address: string,
  read: (response: Response) => Promise<T>,
  { signal, patience = PATIENCE_MS, ...rest }: Asked = {},
): Promise<T> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), patience);
  try {
    const response = await fetch(address, {
      ...rest,
      signal: signal ? AbortSignal.any([signal, late.signal]) : late.signal,
      credentials: 'omit',
    });
    judge(response);
    return await read(response);
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof BaseFault ? error : new BaseFault('unreachable');
  } finally {
    clearTimeout(timer);
  }
}

export const bytesOf = (response: Response): Promise<ArrayBuffer> => response.arrayBuffer();
