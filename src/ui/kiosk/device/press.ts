// A press belongs to what it began on: where that is gone before the end of it, the click is nobody's.

/** A tap is told once more as a mouse, after what was touched may have gone away. */
const LATE_EVENTS = ['mousedown', 'mouseup', 'click', 'dblclick'] as const;

/** A touch beside a finger that never comes up has no pointer where the browser took the other one away to scroll. */
const PRESSES = ['pointerdown', 'touchstart'] as const;

/**
 * What goes away at the first touch (the invitation, the question whether anybody is still there) lets nothing through
 * to what lies below it. Guards until the returned function is called.
 */
export function guardPresses(window: Window): () => void {
  const over = new AbortController();
  const options = { signal: over.signal, capture: true };
  // Weak, so that what is gone can go.
  let pressed: WeakRef<Element> | null = null;
  const remember = ({ target }: Event): void => {
    pressed = target instanceof Element ? new WeakRef(target) : null;
  };
  const showFailure = (event: MouseEvent): void => {
    // A click by key, or by a program, has no press before it.
    if (event.detail === 0 || !pressed || pressed.deref()?.isConnected) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const name of PRESSES)
    window.addEventListener(name, remember, { ...options, passive: true });
  for (const name of LATE_EVENTS) window.addEventListener(name, showFailure, options);
  return () => over.abort();
}
