// Listens for the signs of life of a kiosk's page, as the server writes them down.
import { statSync } from 'node:fs';

const LOOK_EVERY = 50;

const sleep = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Changes with each line of the log; undefined while there is none, or none yet. */
function mark(log: string): string | undefined {
  const stats = statSync(log, { throwIfNoEntry: false });
  return stats === undefined || stats.size === 0 ? undefined : `${stats.size} ${stats.mtimeMs}`;
}

/** Waits until something holds; false after the given seconds. */
export async function until(holds: () => boolean, seconds: number): Promise<boolean> {
  const end = performance.now() + seconds * 1000;
  while (!holds()) {
    if (performance.now() > end) return false;
    await sleep(LOOK_EVERY);
  }
  return true;
}

/** Waits for the next heartbeat after now; false after the given seconds. */
export async function nextHeartbeat(log: string, seconds: number): Promise<boolean> {
  const before = mark(log);
  let seen = before;
  return until(() => {
    seen = mark(log);
    return seen !== undefined && seen !== before;
  }, seconds);
}
