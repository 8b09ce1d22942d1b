// Fetches for base maps: whatever has not come after eight seconds will not, so that it can be told within ten.
import { BaseFault, judge } from './base-fault';

export const PATIENCE_MS = 8000;

interface Asked {
  readonly signal?: AbortSignal | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Rejects with a BaseFault, or with the reason of the signal where that was given up. */
export async function fetchBase<T>(
  address: string,
  read: (response: Response) => Promise<T>,
  { signal, headers = {} }: Asked = {},
): Promise<T> {
  const late = AbortSignal.timeout(PATIENCE_MS);
  try {
    const response = await fetch(address, {
      headers,
      signal: signal ? AbortSignal.any([signal, late]) : late,
      credentials: 'omit',
    });
    judge(response);
    return await read(response);
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof BaseFault ? error : new BaseFault('unreachable');
  }
}

export const bytesOf = (response: Response): Promise<ArrayBuffer> => response.arrayBuffer();
