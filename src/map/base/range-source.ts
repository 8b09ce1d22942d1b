// Reads an archive of tiles by ranges, and tells apart what hosts do wrong about them.
import { EtagMismatch, type RangeResponse, type Source } from 'pmtiles';
import { BaseFault } from './base-fault';
import { bytesOf, fetchBase, type Asked } from './fetch-base';

/** Throws where the file ends too early; its first bytes hold header and root directory, of which a small one has fewer. */
export function judgeLength({ byteLength }: ArrayBuffer, offset: number, length: number): void {
  if (byteLength < length && offset > 0) throw new BaseFault('truncated');
}

export class RangeSource implements Source {
  readonly #address: string;
  readonly #asked: Asked;

  constructor(address: string, asked: Asked = {}) {
    this.#address = address;
    this.#asked = asked;
  }

  getKey(): string {
    return this.#address;
  }

  /** Rejects with a BaseFault; with EtagMismatch where the file has become another. */
  getBytes = async (
    offset: number,
    length: number,
    signal?: AbortSignal,
    etag?: string,
  ): Promise<RangeResponse> => {
    const headers = { range: `bytes=${offset}-${offset + length - 1}` };
    return fetchBase(this.#address, (response) => partOf(response, offset, length, etag), {
      ...this.#asked,
      signal,
      headers,
    }).catch((error: unknown) => {
      const isBeyond = error instanceof BaseFault && error.detail === '416';
      throw isBeyond ? new BaseFault('truncated') : error;
    });
  };
}

async function partOf(
  response: Response,
  offset: number,
  length: number,
  etag: string | undefined,
): Promise<RangeResponse> {
  if (response.status !== 206) {
    // Of an archive of megabytes no more than its head is fetched in vain.
    await response.body?.cancel();
    throw new BaseFault('whole');
  }
  // A weak tag may differ for the same bytes.
  const tag = response.headers.get('etag');
  const now = tag === null || tag.startsWith('W/') ? undefined : tag;
  if (etag !== undefined && now !== undefined && now !== etag) throw new EtagMismatch(now);
  const data = await bytesOf(response);
  judgeLength(data, offset, length);
  return now === undefined ? { data } : { data, etag: now };
}
