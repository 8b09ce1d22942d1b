// The copies of base maps in this browser: one of each that is to be kept, for the map and for the layers.
import { BLOCKS } from 'virtual:base-blocks';
import { CORRIDOR } from '#corridor';
import { BASEMAPS } from '#corridor/basemaps';
import type { Source } from 'pmtiles';
import type { PmtilesBasemap } from '../../../../domain/basemaps';
import { BaseCopy } from '../../../../map/base/copy/base-copy';
import { BrowserBlocks } from '../../../../map/base/copy/block-store';
import type { CopyState } from '../../../../map/base/copy/copy-state';
import { CopySource } from '../../../../map/base/copy/copy-source';
import { RangeSource } from '../../../../map/base/range-source';
import { whenQuiet } from '../../../../map/when-quiet';
import type { CorridorState } from '../../../../state/corridor-state.svelte';
import { siteRoot } from '../site-root';

/** For a block, on a line that is slow but not dead. */
const PATIENCE_MS = 60_000;
/** A machine that is never quiet begins all the same. */
const LATEST_MS = 300_000;

/** Bytes that may still be kept; where the browser does not tell, writing will. */
async function room(): Promise<number> {
  const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
  return quota - usage;
}

class Copies {
  readonly #choice: CorridorState;
  readonly #all: ReadonlyMap<string, BaseCopy>;
  #states: Readonly<Record<string, CopyState>> = $state.raw({});

  constructor(choice: CorridorState) {
    this.#choice = choice;
    // Elsewhere than on https or this computer there are no hashes, so nothing can be kept.
    const kept = isSecureContext ? BASEMAPS.filter(({ id }) => Object.hasOwn(BLOCKS, id)) : [];
    const store = new BrowserBlocks();
    this.#all = new Map(
      kept.flatMap((base) =>
        base.kind === 'pmtiles' ? [[base.id, this.#copyOf(base, store)] as const] : [],
      ),
    );
    window.addEventListener('online', () => this.#goOn());
    const begin = (): void => {
      end();
      clearTimeout(timer);
      void this.#begin();
    };
    const end = whenQuiet(begin);
    const timer = setTimeout(begin, LATEST_MS);
  }

  /** Undefined where it cannot be kept. */
  of(id: string): { readonly state: CopyState; readonly bytes: number } | undefined {
    const copy = this.#all.get(id);
    return copy && { state: this.#states[id] ?? copy.state, bytes: copy.list.bytes };
  }

  sourceOf(id: string, server: Source): Source {
    const copy = this.#all.get(id);
    return copy ? new CopySource(copy, server) : server;
  }

  /** By somebody's hand, so that the browser may ask them whether it shall last. */
  keep(id: string): void {
    navigator.storage.persist().catch(() => false);
    void this.#all.get(id)?.start();
  }

  remove(id: string): void {
    void this.#all.get(id)?.remove();
  }

  #copyOf(base: PmtilesBasemap, store: BrowserBlocks): BaseCopy {
    const list = BLOCKS[base.id] ?? { bytes: 0, blockBytes: 1, hashes: [], version: '' };
    const server = new RangeSource(new URL(base.url, siteRoot()).href, {
      ...{ patience: PATIENCE_MS, cache: 'no-store', priority: 'low' },
    });
    const name = `${CORRIDOR.id}/${base.id}`;
    return new BaseCopy(name, list, {
      store,
      room,
      fetchBytes: async (start, end, signal) =>
        (await server.getBytes(start, end - start, signal)).data,
      alone: async (signal, run) => {
        await navigator.locks.request(`base-map/${name}`, { signal }, run);
      },
      tell: (state) => {
        this.#states = { ...this.#states, [base.id]: state };
      },
    });
  }

  /** What was asked for goes on, and a public screen keeps what it shows. */
  async #begin(): Promise<void> {
    const { view, shown } = this.#choice;
    for (const [id, copy] of this.#all) {
      const isAsked = await copy.isAsked;
      if (view === 'kiosk' && shown.base === id) this.keep(id);
      else if (isAsked) void copy.start();
    }
  }

  #goOn(): void {
    for (const copy of this.#all.values()) if (copy.state.kind === 'coming') void copy.start();
  }
}

const ALL = new WeakMap<CorridorState, Copies>();

/** The one of the page, which outlives the sheet that shows it. */
export function copiesOf(choice: CorridorState): Copies {
  const copies = ALL.get(choice) ?? new Copies(choice);
  ALL.set(choice, copies);
  return copies;
}
