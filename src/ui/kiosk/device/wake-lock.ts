// Keeps the screen from going to sleep, where the browser can.

/** Asks anew whenever the page is shown again; until the returned function is called. */
export function keepAwake(document: Document): () => void {
  const over = new AbortController();
  let held: WakeLockSentinel | null = null;
  const ask = (): void => {
    if (document.hidden || !('wakeLock' in navigator)) return;
    navigator.wakeLock
      .request('screen')
      .then((lock) => {
        if (over.signal.aborted) void lock.release();
        else held = lock;
      })
      // Refused without power or permission: then the operator's own settings decide.
      .catch(() => undefined);
  };
  ask();
  document.addEventListener('visibilitychange', ask, { signal: over.signal });
  return () => {
    over.abort();
    void held?.release();
  };
}
