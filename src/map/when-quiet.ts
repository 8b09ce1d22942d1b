// Waits until the machine has had nothing to do for a while: timers come when they should, and the page is looked at.

/** Milliseconds between two looks, by how much one may be late, and for how long none may be. */
const LOOK = 500;
const LATE = 60;
export const QUIET = 10_000;

/** Calls `run` once all has been quiet for QUIET milliseconds; returns what ends the waiting. */
export function whenQuiet(run: () => void, page: Pick<Document, 'hidden'> = document): () => void {
  let last = performance.now();
  let quiet = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    const isLate = now - last > LOOK + LATE;
    last = now;
    // Hidden pages have their timers slowed down: that says nothing of the machine.
    quiet = isLate || page.hidden ? 0 : quiet + LOOK;
    if (quiet < QUIET) return;
    clearInterval(timer);
    run();
  }, LOOK);
  return () => clearInterval(timer);
}
