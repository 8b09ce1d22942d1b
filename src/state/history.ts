// Keeps the browser's address and the state in step: Back and Forward walk through selections, filters and languages.
import { isFramed } from '../domain/frame';
import { decode, encode, type UrlState, type Vocabulary } from './codec';
import type { CorridorState } from './corridor-state.svelte';
import { watch } from './watch.svelte';

/** Browsers refuse more than about a hundred writes in half a minute, so the camera is written when it rests. */
const CAMERA_DELAY_MS = 300;

/**
 * Writes the state to the address from now on, and follows Back and Forward. A new selection, filter or language is a
 * new entry; a camera, or a step that is scrolled by, replaces the entry it belongs to. In a frame all of them do, as
 * each new one would be a press of Back in the page around it. Path and hash stay. Call it once the state is made of
 * what was `opened`; it returns what ends it.
 */
export function connectHistory(
  state: CorridorState,
  window: Window,
  vocabulary: Vocabulary,
  opened: UrlState,
): () => void {
  /** What the current entry stands for, in canonical form, so that nothing is written for what it already says. */
  let entry = opened;
  let timer: number | undefined;
  let awaiting: UrlState | null = null;
  const written = (state: UrlState) => encode(state, vocabulary.lang);
  const withoutCamera = (state: UrlState) => written({ ...state, camera: null });

  const write = (method: 'pushState' | 'replaceState', next: UrlState) => {
    const address = new URL(window.location.href);
    address.search = written(next);
    try {
      // Each entry has a number of its own, by which the page remembers the reader's place in it.
      const { history } = window;
      history[method](method === 'pushState' ? performance.now() : history.state, '', address);
    } catch {
      // A page that may not write its address (a sandboxed frame, too many writes) works on without one.
    }
  };
  const writeCamera = () => {
    window.clearTimeout(timer);
    if (awaiting) write('replaceState', awaiting);
    awaiting = null;
  };

  const follow = (next: UrlState) => {
    if (!state.story.isPassing && withoutCamera(next) !== withoutCamera(entry)) {
      writeCamera();
      write(isFramed(window) ? 'replaceState' : 'pushState', next);
    } else if (written(next) !== written(entry)) {
      window.clearTimeout(timer);
      awaiting = next;
      timer = window.setTimeout(writeCamera, CAMERA_DELAY_MS);
    }
    entry = next;
  };
  const goBack = () => {
    window.clearTimeout(timer);
    awaiting = null;
    entry = decode(window.location.search, vocabulary).state;
    state.apply(entry);
  };

  const stop = watch(() => state.url, follow);
  window.addEventListener('popstate', goBack);
  return () => {
    stop();
    writeCamera();
    window.removeEventListener('popstate', goBack);
  };
}
