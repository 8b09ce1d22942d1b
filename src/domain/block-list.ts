// A large file in blocks, each with its hash: what of it has come can be told from what has not, and a bad block from a good one.

export interface BlockList {
  /** Of the whole file. */
  readonly bytes: number;
  /** Of each block but the last, which may be shorter. */
  readonly blockBytes: number;
  /** SHA-256 of each block, in hexadecimal digits. */
  readonly hashes: readonly string[];
  /** Of this content and no other. */
  readonly version: string;
}

const MOST = 2 ** 20;
const LEAST = 2 ** 14;
/** So that there is something to see of how far it is. */
const STEPS = 16;

/** A power of two up to a megabyte: a break loses less, and a slice out of it is quickly read. */
export function blockBytesFor(bytes: number): number {
  let size = MOST;
  while (size > LEAST && bytes / size < STEPS) size /= 2;
  return size;
}

/** First byte of a block, and the one after its last. */
export function blockRange(
  { bytes, blockBytes }: BlockList,
  block: number,
): readonly [number, number] {
  const start = block * blockBytes;
  return [start, Math.min(start + blockBytes, bytes)];
}

/** Numbers of the blocks that hold these bytes; none beyond the end. */
export function blocksOver(list: BlockList, offset: number, length: number): readonly number[] {
  const end = Math.min(offset + length, list.bytes);
  const first = Math.floor(offset / list.blockBytes);
  const count = end <= offset ? 0 : Math.floor((end - 1) / list.blockBytes) - first + 1;
  return Array.from({ length: count }, (_, at) => first + at);
}
