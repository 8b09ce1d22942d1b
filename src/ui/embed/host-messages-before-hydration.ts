// What the page around the map says before the part that listens has come.

/** A page that says more than this at once is not heard out. */
const MOST = 32;

/** Keeps what the page around says from now on; the returned function hands it over, once, and keeps no more. */
export function hostMessagesBeforeHydration(view: Window): () => readonly MessageEvent<unknown>[] {
  const early: MessageEvent<unknown>[] = [];
  const keep = (event: MessageEvent<unknown>): void => {
    if (event.source === view.parent && early.length < MOST) early.push(event);
  };
  view.addEventListener('message', keep);
  return () => {
    view.removeEventListener('message', keep);
    return early.splice(0);
  };
}
