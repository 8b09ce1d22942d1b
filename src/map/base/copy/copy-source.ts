// Reads an archive from its copy where that is whole, and else from its server.
import type { RangeResponse, Source } from 'pmtiles';
import { blocksOver } from '../../../domain/block-list';
import { BaseFault } from '../base-fault';
import { judgeLength } from '../range-source';
import type { BaseCopy } from './base-copy';

/** Blocks at hand, as neighbouring tiles lie in one. */
const AT_HAND = 8;

export class CopySource implements Source {
  readonly #copy: BaseCopy;
  readonly #server: Source;
  readonly #atHand = new Map<number, Promise<ArrayBuffer | undefined>>();
  /** Looked at once already. */
  readonly #trusted = new Set<number>();
  #isDamaged = false;

  constructor(copy: BaseCopy, server: Source) {
    this.#copy = copy;
    this.#server = server;
  }

  getKey(): string {
    return this.#server.getKey();
  }

  /** Rejects as the server's does; with `damaged` where that does not answer and the copy is bad. */
  getBytes = async (
    offset: number,
    length: number,
    signal?: AbortSignal,
    etag?: string,
  ): Promise<RangeResponse> => {
    await this.#copy.isAsked;
    if (this.#copy.state.kind === 'kept') {
      const data = await this.#slice(offset, length);
      this.#isDamaged = !data;
      if (data) {
        judgeLength(data, offset, length);
        return { data };
      }
    }
    try {
      return await this.#server.getBytes(offset, length, signal, etag);
    } catch (error) {
      const isGone = error instanceof BaseFault && error.kind === 'unreachable';
      throw isGone && this.#isDamaged ? new BaseFault('damaged') : error;
    }
  };

  /** Undefined where a block is not as it should be. */
  async #slice(offset: number, length: number): Promise<ArrayBuffer | undefined> {
    const { list } = this.#copy;
    const end = Math.min(offset + length, list.bytes);
    const out = new Uint8Array(Math.max(0, end - offset));
    for (const at of blocksOver(list, offset, length)) {
      const bytes = await this.#block(at);
      if (!bytes) return undefined;
      const start = at * list.blockBytes;
      const from = Math.max(offset, start);
      const part = new Uint8Array(
        bytes,
        from - start,
        Math.min(end - start, bytes.byteLength) - (from - start),
      );
      out.set(part, from - offset);
    }
    return out.buffer;
  }

  #block(at: number): Promise<ArrayBuffer | undefined> {
    const found = this.#atHand.get(at);
    // Those used last stand last.
    this.#atHand.delete(at);
    const block = found ?? this.#read(at);
    this.#atHand.set(at, block);
    const [oldest] = this.#atHand.keys();
    if (this.#atHand.size > AT_HAND && oldest !== undefined) this.#atHand.delete(oldest);
    return block;
  }

  async #read(at: number): Promise<ArrayBuffer | undefined> {
    const bytes = await this.#copy.block(at, this.#trusted.has(at));
    if (bytes) this.#trusted.add(at);
    else {
      this.#trusted.delete(at);
      this.#atHand.delete(at);
    }
    return bytes;
  }
}
