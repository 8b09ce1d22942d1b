// A file, a server of it that does as it is told, and tabs that keep a copy of it one after the other.
import { createHash } from 'node:crypto';
import type { BlockList } from '../../../src/domain/block-list';
import { BaseFault } from '../../../src/map/base/base-fault';
import { BaseCopy } from '../../../src/map/base/copy/base-copy';
import type { CopyState } from '../../../src/map/base/copy/copy-state';
import { MemoryBlocks } from './memory-blocks';

const listOf = (file: Uint8Array, blockBytes: number): BlockList => {
  const blocks = Math.ceil(file.length / blockBytes);
  const hashes = Array.from({ length: blocks }, (_, at) =>
    createHash('sha256')
      .update(file.subarray(at * blockBytes, (at + 1) * blockBytes))
      .digest('hex'),
  );
  const version = createHash('sha256').update(hashes.join()).digest('hex');
  return { bytes: file.length, blockBytes, hashes, version };
};

/** What the server does about one request. */
export type Answer = 'good' | 'rotten' | 'gone';

export class Bench {
  readonly store: MemoryBlocks;
  readonly list: BlockList;
  answers: Answer[] = [];
  /** Where nothing is said of a request any more. */
  then: Answer = 'good';
  room = Infinity;
  onAsked: (count: number) => void = () => undefined;
  asked: number[] = [];
  states: CopyState[] = [];
  readonly #file: Uint8Array;

  constructor(file: Uint8Array, blockBytes: number, store = new MemoryBlocks()) {
    this.#file = file;
    this.list = listOf(file, blockBytes);
    this.store = store;
  }

  /** As a tab that is opened has it. */
  open(): BaseCopy {
    return new BaseCopy('corridor/streets', this.list, {
      store: this.store,
      room: () => Promise.resolve(this.room),
      alone: (_signal, run) => run(),
      tell: (state) => this.states.push(state),
      fetchBytes: async (start, end) => {
        this.onAsked(this.asked.push(start));
        const answer = this.answers.shift() ?? this.then;
        if (answer === 'gone') throw new BaseFault('unreachable');
        const bytes = this.#file.slice(start, end);
        if (answer === 'rotten') bytes[0] = (bytes[0] ?? 0) ^ 1;
        return Promise.resolve(bytes.buffer);
      },
    });
  }

  get held(): Uint8Array {
    const blocks = this.store.copiesHeld.get(`corridor/streets/${this.list.version}`);
    const sorted = [...(blocks ?? [])].sort(([one], [other]) => one - other);
    return Buffer.concat(sorted.map(([, bytes]) => new Uint8Array(bytes)));
  }
}
