// The copy of one base map: fetched block by block, each checked by its hash; goes on where it stopped.
import { blockRange, type BlockList } from '../../../domain/block-list';
import { digestOf } from '../../../domain/digest';
import type { BlockStore } from './block-store';
import { asCopyFault, CopyFault, isFinal, type CopyState } from './copy-state';

/** After the first failure; doubled after each that follows, up to about an hour. */
export const AGAIN_MS = 60_000;
const MOST_DOUBLINGS = 6;

/** What it works with, so that a test can stand in for browser and network. */
export interface Around {
  readonly store: BlockStore;
  /** Bytes from the first to before the last; rejects with a BaseFault, or with the reason of the signal. */
  readonly fetchBytes: (start: number, end: number, signal: AbortSignal) => Promise<ArrayBuffer>;
  /** Bytes that may still be kept. */
  readonly room: () => Promise<number>;
  /** Runs it while no other page of the site does the same. */
  readonly alone: (signal: AbortSignal, run: () => Promise<void>) => Promise<void>;
  readonly tell: (state: CopyState) => void;
}

export class BaseCopy {
  readonly list: BlockList;
  readonly #around: Around;
  /** What names of all copies of this base map begin with. */
  readonly #base: string;
  readonly #name: string;
  readonly #kept = new Set<number>();
  /** Settles once it is known what is kept: whether it was asked for before, in this version or another. */
  readonly isAsked: Promise<boolean>;
  #state: CopyState = { kind: 'looking' };
  #stop: AbortController | null = null;
  #running: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;

  constructor(base: string, list: BlockList, around: Around) {
    this.list = list;
    this.#around = around;
    this.#base = `${base}/`;
    this.#name = this.#base + list.version;
    this.isAsked = this.#look().catch(() => {
      this.#become({ kind: 'none', fault: null });
      return false;
    });
  }

  get state(): CopyState {
    return this.#state;
  }

  /** Begins or goes on, at once; nothing where it does already, or is there. */
  async start(): Promise<void> {
    await this.isAsked;
    if (this.#stop || this.#state.kind === 'kept') return;
    clearTimeout(this.#timer);
    const stop = new AbortController();
    this.#stop = stop;
    this.#come(null);
    this.#running = this.#around
      .alone(stop.signal, () => this.#fetchAll(stop.signal))
      .catch((error: unknown) => (stop.signal.aborted ? undefined : this.#fail(error)))
      .finally(() => {
        if (this.#stop === stop) this.#stop = null;
      });
    await this.#running;
  }

  /** Ends what goes on, and deletes what is here. */
  async remove(): Promise<void> {
    await this.#drop(null);
  }

  /** A block as it was measured; undefined where it is missing or damaged, which is mended at once. */
  async block(at: number, isTrusted: boolean): Promise<ArrayBuffer | undefined> {
    const bytes = await this.#around.store.read(this.#name, at).catch(() => undefined);
    if (bytes && (isTrusted || (await this.#isGood(at, bytes)))) return bytes;
    this.#kept.delete(at);
    await this.#around.store.forget(this.#name, at).catch(() => undefined);
    if (this.#state.kind === 'kept') this.#come(null);
    void this.start();
    return undefined;
  }

  async #isGood(at: number, bytes: ArrayBuffer): Promise<boolean> {
    return (await digestOf(bytes)) === this.list.hashes[at];
  }

  #become(state: CopyState): void {
    this.#state = state;
    this.#around.tell(state);
  }

  #come(fault: CopyFault | null): void {
    const sizes = [...this.#kept].map((at) => blockRange(this.list, at));
    const bytes = sizes.reduce((sum, [start, end]) => sum + end - start, 0);
    this.#become({ kind: 'coming', bytes, fault });
  }

  async #count(): Promise<void> {
    this.#kept.clear();
    for (const at of await this.#around.store.numbers(this.#name)) this.#kept.add(at);
  }

  async #look(): Promise<boolean> {
    await this.#count();
    const copies = await this.#around.store.copies(this.#base);
    if (this.#isWhole()) this.#become({ kind: 'kept' });
    else if (this.#kept.size > 0) this.#come(null);
    else this.#become({ kind: 'none', fault: null });
    return copies.length > 0;
  }

  #isWhole(): boolean {
    return this.#kept.size === this.list.hashes.length;
  }

  async #fetchAll(signal: AbortSignal): Promise<void> {
    const { store, room } = this.#around;
    // The one of an older file has no use any more, and takes the room of this.
    for (const copy of await store.copies(this.#base))
      if (copy !== this.#name) await store.clear(copy);
    await this.#count();
    const missing = this.list.hashes.flatMap((_, at) => (this.#kept.has(at) ? [] : [at]));
    if ((await room()) < missing.length * this.list.blockBytes) throw new CopyFault('full');
    for (const at of missing) {
      const bytes = await this.#goodBlock(at, signal);
      signal.throwIfAborted();
      await store.write(this.#name, at, bytes);
      this.#kept.add(at);
      this.#failures = 0;
      if (!signal.aborted) this.#come(null);
    }
    if (!signal.aborted) this.#become({ kind: 'kept' });
  }

  /** Asked for once more where it is not as it was measured: something on the way may have been at fault. */
  async #goodBlock(at: number, signal: AbortSignal): Promise<ArrayBuffer> {
    const [start, end] = blockRange(this.list, at);
    for (let turn = 0; turn < 2; turn += 1) {
      const bytes = await this.#around.fetchBytes(start, end, signal);
      if (await this.#isGood(at, bytes)) return bytes;
    }
    throw new CopyFault('changed');
  }

  async #fail(error: unknown): Promise<void> {
    const fault = asCopyFault(error);
    console.warn(`copy of the base map ${this.#base}: ${fault.message}`);
    if (isFinal(fault)) return this.#clear(fault);
    this.#come(fault);
    const wait = AGAIN_MS * 2 ** Math.min(this.#failures, MOST_DOUBLINGS);
    this.#failures += 1;
    this.#timer = setTimeout(() => void this.start(), wait);
  }

  async #drop(fault: CopyFault | null): Promise<void> {
    clearTimeout(this.#timer);
    this.#stop?.abort();
    // What is being written is deleted with the rest.
    await this.#running;
    await this.#clear(fault);
  }

  async #clear(fault: CopyFault | null): Promise<void> {
    this.#kept.clear();
    await this.#around.store.clear(this.#name).catch(() => undefined);
    this.#become({ kind: 'none', fault });
  }
}
