// New versions of the map, as its pages see them: whether one waits, and the moment at which it may take over.
import { ACTIVATE, VERIFY, type Report } from '../protocol';
import { reaches, type Registration, type VersionWorker } from './activation';

export class Updates {
  readonly #registration: Registration;
  readonly #reload: () => void;
  readonly #callbacks = new Set<() => void>();
  #isWaiting = false;
  #isApplying = false;

  constructor(registration: Registration, reload: () => void) {
    this.#registration = registration;
    this.#reload = reload;
    registration.addEventListener('updatefound', () => this.#follow(registration.installing));
    this.#follow(registration.installing);
    this.#follow(registration.waiting);
  }

  #follow(worker: VersionWorker | null): void {
    // The first version of all replaces nothing.
    if (!worker || this.#registration.active === null) return;
    void reaches(worker, 'installed').then((isThere) => {
      if (!isThere) return;
      this.#isWaiting = true;
      for (const callback of this.#callbacks) callback();
    });
  }

  /** Whether a newer version than this page's is here, whole, and wants nothing but `apply`. */
  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  /** Calls back at once if a version waits already, and for each that comes; returns what ends it. */
  onWaiting(callback: () => void): () => void {
    this.#callbacks.add(callback);
    if (this.#isWaiting) callback();
    return () => this.#callbacks.delete(callback);
  }

  /** Asks the server for a newer version; resolves when it has answered, or cannot. */
  async check(): Promise<void> {
    try {
      await this.#registration.update();
    } catch {
      // No network, or the worker is gone from the server: what is here stays.
    }
  }

  /** Lets the version that waits take over, and reloads the page once; without one, nothing. */
  async apply(): Promise<void> {
    if (!this.#isWaiting || this.#isApplying) return;
    this.#isApplying = true;
    const { waiting } = this.#registration;
    waiting?.postMessage(ACTIVATE);
    // None waits any more when another tab has been quicker; then this one only has to follow.
    if (!waiting || (await reaches(waiting, 'activating'))) this.#reload();
    else this.#isApplying = false;
  }

  /** Has the worker look at every file it keeps; null where there is none, or it can store nothing. */
  verify(): Promise<Report | null> {
    const worker = this.#registration.active;
    if (!worker) return Promise.resolve(null);
    return new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<Report | null>) => {
        port1.close();
        resolve(data);
      };
      worker.postMessage(VERIFY, [port2]);
    });
  }
}
