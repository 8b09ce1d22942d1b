// How long MapLibre may take to its first picture. A page or a frame that nobody sees draws nothing, and that is no failure.

const TICK_MS = 1000;
const PATIENCE_MS = 30_000;

/** Tells once when so much time has passed in which the container was there to be seen; returns what ends the wait. */
export function whenOverdue(container: HTMLElement, tell: () => void): () => void {
  let waited = 0;
  const timer = setInterval(() => {
    if (document.hidden || container.clientWidth === 0) return;
    waited += TICK_MS;
    if (waited < PATIENCE_MS) return;
    clearInterval(timer);
    tell();
  }, TICK_MS);
  return () => clearInterval(timer);
}
