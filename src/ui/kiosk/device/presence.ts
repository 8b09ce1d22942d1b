// Hears whether anybody is there: every finger, pointer, key, wheel and scroll.
import type { KioskSession } from '../../../state/kiosk-session.svelte';

/** A finger may move where nothing scrolls, and where the browser takes its pointer away to scroll. */
const HANDS = ['pointerdown', 'touchstart', 'touchmove', 'keydown', 'wheel'] as const;

/** Tells the session until the returned function is called. */
export function hearPresence(
  window: Window,
  session: Pick<KioskSession, 'touch' | 'stir'>,
): () => void {
  const over = new AbortController();
  const options = { signal: over.signal, capture: true, passive: true };
  for (const hand of HANDS) window.addEventListener(hand, () => session.touch(), options);
  // Browsers tell of a move when the page changes under a pointer that rests: that is nobody.
  let last = '';
  window.addEventListener(
    'pointermove',
    ({ screenX, screenY }) => {
      const place = `${screenX},${screenY}`;
      if (last !== '' && place !== last) session.touch();
      last = place;
    },
    options,
  );
  // The end of a fling comes long after the finger, and our own scrolling is nobody either.
  window.addEventListener('scroll', () => session.stir(), options);
  return () => over.abort();
}
