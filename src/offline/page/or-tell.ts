// Waits for what may never come, and tells when it is late: browsers give up an answer only after minutes.

/** Milliseconds after which a visitor should hear that something is still on its way. */
export const PATIENCE = 8000;

/** The work itself, however long it takes; `onLate` is called once if it is not done by then. */
export async function orTell<T>(work: Promise<T>, onLate: () => void): Promise<T> {
  const timer = setTimeout(onLate, PATIENCE);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
