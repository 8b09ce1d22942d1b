// Blocks of base maps in memory, as a browser would keep them, with a limit to its room.
import type { BlockStore } from '../../../src/map/base/copy/block-store';

export class MemoryBlocks implements BlockStore {
  readonly copiesHeld = new Map<string, Map<number, ArrayBuffer>>();
  /** Blocks that may still be written. */
  room = Infinity;

  #copy(copy: string): Map<number, ArrayBuffer> {
    const held = this.copiesHeld.get(copy) ?? new Map<number, ArrayBuffer>();
    this.copiesHeld.set(copy, held);
    return held;
  }

  numbers = (copy: string) => Promise.resolve([...this.#copy(copy).keys()]);
  read = (copy: string, block: number) => Promise.resolve(this.#copy(copy).get(block)?.slice(0));
  forget = (copy: string, block: number) => {
    this.#copy(copy).delete(block);
    return Promise.resolve();
  };
  copies = (prefix: string) =>
    Promise.resolve(
      [...this.copiesHeld].flatMap(([name, { size }]) =>
        name.startsWith(prefix) && size > 0 ? [name] : [],
      ),
    );
  clear = (copy: string) => {
    this.copiesHeld.delete(copy);
    return Promise.resolve();
  };

  write = (copy: string, block: number, bytes: ArrayBuffer) => {
    if (this.room <= 0) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
    this.room -= 1;
    this.#copy(copy).set(block, bytes.slice(0));
    return Promise.resolve();
  };
}
