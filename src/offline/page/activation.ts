// Lets the version that waits take over, and says when it has.
import { ACTIVATE } from '../protocol';

/** The parts of a service worker and its registration that the page uses, so that a test can stand in for them. */
export interface VersionWorker {
  readonly state: ServiceWorkerState;
  postMessage(message: unknown, transfer?: Transferable[]): void;
  addEventListener(type: 'statechange', listener: () => void): void;
}

export interface Registration {
  readonly installing: VersionWorker | null;
  readonly waiting: VersionWorker | null;
  readonly active: VersionWorker | null;
  update(): Promise<unknown>;
  addEventListener(type: 'updatefound', listener: () => void): void;
}

const ORDER: readonly ServiceWorkerState[] = ['parsed', 'installing', 'installed', 'activating'];

/** Whether the worker comes as far as the state; false once it has been given up. */
export function reaches(worker: VersionWorker, wanted: ServiceWorkerState): Promise<boolean> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (worker.state === 'redundant') resolve(false);
      else if (rank(worker.state) >= rank(wanted)) resolve(true);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

function rank(state: ServiceWorkerState): number {
  const at = ORDER.indexOf(state);
  return at < 0 ? ORDER.length : at;
}

/** Milliseconds that a newer version may take to arrive. */
const PATIENCE = 60_000;

const later = (): Promise<false> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(false), PATIENCE);
  });

/** Fetches the newest version and lets it take over; false where it does not come. Rejects without a server. */
export async function bringNext(registration: Registration): Promise<boolean> {
  if (!registration.waiting) await registration.update();
  const next = registration.waiting ?? registration.installing;
  // The newest is there already: it is the page that is old.
  if (!next) return true;
  if (!(await Promise.race([reaches(next, 'installed'), later()]))) return false;
  next.postMessage(ACTIVATE);
  return reaches(next, 'activating');
}
