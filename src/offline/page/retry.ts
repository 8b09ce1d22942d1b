// Tries again until it succeeds: after two seconds, then ever more slowly, and at once when the network is back.

/** Milliseconds. */
const FIRST = 2000;
const LONGEST = 30_000;

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      clearTimeout(timer);
      removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, ms);
    addEventListener('online', go);
  });
}

/** What the first successful attempt gives; attempts are numbered from 0, and each failure is told. */
export async function untilDone<T>(
  attempt: (number: number) => Promise<T>,
  onFailure: (error: unknown) => void = () => undefined,
): Promise<T> {
  for (let number = 0, wait = FIRST; ; number += 1, wait = Math.min(wait * 2, LONGEST)) {
    try {
      return await attempt(number);
    } catch (error) {
      onFailure(error);
      await pause(wait);
    }
  }
}
