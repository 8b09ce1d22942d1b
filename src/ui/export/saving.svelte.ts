// How the saving of a picture stands: what is at work is never called failed, and what failed says why.
import type { Bilingual } from '../../domain/schema';

/** Milliseconds after which a reader wants to know that something happens. */
const SOON = 1000;
const LATE = 8000;

export type Stand =
  /** Perhaps with something to know of what was saved. */
  | { readonly kind: 'idle'; readonly note?: Bilingual | null }
  | { readonly kind: 'working' }
  | { readonly kind: 'late' }
  /** With the reason, where the browser gave one; else something could not be fetched. */
  | { readonly kind: 'failed'; readonly because: Bilingual | null };

function sentence(said: unknown): Bilingual | null {
  if (typeof said !== 'object' || said === null) return null;
  if (!('zh' in said) || !('en' in said)) return null;
  return { zh: String(said.zh), en: String(said.en) };
}

const reasonOf = (error: unknown): Bilingual | null =>
  error instanceof Error && 'because' in error ? sentence(error.because) : null;

export class Saving {
  #stand: Stand = $state.raw({ kind: 'idle' });
  #latest = 0;

  get stand(): Stand {
    return this.#stand;
  }

  /** Tells of this work, and the sentence that it ends with, if any; one that was begun before is no longer told of. */
  async run(work: () => Promise<unknown>): Promise<void> {
    const own = ++this.#latest;
    const tell = (stand: Stand): void => {
      if (own === this.#latest) this.#stand = stand;
    };
    tell({ kind: 'idle' });
    const timers = [
      setTimeout(() => tell({ kind: 'working' }), SOON),
      setTimeout(() => tell({ kind: 'late' }), LATE),
    ];
    try {
      tell({ kind: 'idle', note: sentence(await work()) });
    } catch (error) {
      tell({ kind: 'failed', because: reasonOf(error) });
    } finally {
      timers.forEach(clearTimeout);
    }
  }
}
