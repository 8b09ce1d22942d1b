// How the saving of a picture stands: what is at work is never called failed, and what failed says why.
import type { Bilingual } from '../../domain/schema';

/** Milliseconds after which a reader wants to know that something happens. */
const SOON = 1000;
const LATE = 8000;

export type Stand =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'late' }
  /** With the reason, where the browser gave one; else something could not be fetched. */
  | { readonly kind: 'failed'; readonly because: Bilingual | null };

function reasonOf(error: unknown): Bilingual | null {
  if (!(error instanceof Error) || !('because' in error)) return null;
  const { because } = error;
  if (typeof because !== 'object' || because === null) return null;
  if (!('zh' in because) || !('en' in because)) return null;
  return { zh: String(because.zh), en: String(because.en) };
}

export class Saving {
  #stand: Stand = $state.raw({ kind: 'idle' });
  #latest = 0;

  get stand(): Stand {
    return this.#stand;
  }

  /** Tells of this work; one that was begun before is no longer told of. */
  async run(work: () => Promise<void>): Promise<void> {
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
      await work();
      tell({ kind: 'idle' });
    } catch (error) {
      tell({ kind: 'failed', because: reasonOf(error) });
    } finally {
      timers.forEach(clearTimeout);
    }
  }
}
