// When the page begins to care for its offline copy: once it has been quiet for a moment, with the files of the map itself;
// the rest comes after the first view, which it must not slow down.
import type { Updates } from './updates';

/** Milliseconds until a page whose map has not settled is taken as settled. */
const PATIENCE = 45_000;

/** Milliseconds after which nothing more of the first view is on its way. */
const CALM = 1000;

/** The map is drawn, in whichever way. */
function settled(page: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (page.dataset.map !== 'ready' && page.dataset.map !== 'svg') return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(page, { attributeFilter: ['data-map'] });
    void pause(PATIENCE).then(resolve);
    look();
  });
}

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 5000 });
    else resolve();
  });

/** What tells of new versions, once the worker is registered; null where there is none. Never rejects. */
export async function lateUpdates(): Promise<Updates | null> {
  // The dev server has no worker, and must not be hidden behind an old one.
  if (!import.meta.env.PROD) return null;
  try {
    await pause(CALM);
    await idle();
    const { connect } = await import('./connect');
    return await connect(settled(document.documentElement).then(() => pause(CALM)));
  } catch {
    return null;
  }
}
