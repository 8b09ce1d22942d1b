// The part of a service worker's surroundings that ours uses; the compiler's own types are those of a page.

export interface Lifetime extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchAsked extends Lifetime {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

export interface MessageReceived extends Lifetime {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

export interface WorkerScope {
  readonly registration: Pick<
    ServiceWorkerRegistration,
    'scope' | 'installing' | 'waiting' | 'active'
  >;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lifetime) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchAsked) => void): void;
  addEventListener(type: 'message', listener: (event: MessageReceived) => void): void;
}

/** One named cache, by addresses as text. */
export interface Shelf {
  match(address: string): Promise<Response | undefined>;
  put(address: string, response: Response): Promise<void>;
  delete(address: string): Promise<boolean>;
  keys(): Promise<readonly { readonly url: string }[]>;
}

/** What the worker works with, so that a test can stand in for the browser. */
export interface Surroundings {
  /** The folder of the build on the server; addresses in it are ours. */
  readonly scope: URL;
  /** Rejects where the browser refuses storage. */
  open(cache: string): Promise<Shelf>;
  fetch(address: string, options?: RequestInit): Promise<Response>;
}
