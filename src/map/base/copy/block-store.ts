// Where blocks of base maps are kept in the browser: one record each, so that a break leaves whole blocks behind and a slice is read without the rest.

export interface BlockStore {
  /** Which blocks of a copy there are. */
  numbers(copy: string): Promise<readonly number[]>;
  read(copy: string, block: number): Promise<ArrayBuffer | undefined>;
  /** Rejects where there is no room, with what the browser says of it. */
  write(copy: string, block: number, bytes: ArrayBuffer): Promise<void>;
  /** One block. */
  forget(copy: string, block: number): Promise<void>;
  /** Copies whose names begin so. */
  copies(prefix: string): Promise<readonly string[]>;
  /** All blocks of a copy. */
  clear(copy: string): Promise<void>;
}

export const DATABASE = 'corridor-base-maps';
export const BLOCKS = 'blocks';

/** A key is the name of the copy and the number of the block; a list comes after all numbers. */
const allOf = (copy: string): IDBKeyRange => IDBKeyRange.bound([copy], [copy, []]);
const beginningWith = (prefix: string): IDBKeyRange =>
  IDBKeyRange.bound([prefix], [`${prefix}\uffff`]);

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('storage'));
  });

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(BLOCKS);
  return done(request);
}

const isKey = (key: unknown): key is [string, number] => Array.isArray(key) && key.length === 2;

export class BrowserBlocks implements BlockStore {
  #database: Promise<IDBDatabase> | null = null;

  /** Opened when it is needed, and anew once the browser has closed it. */
  #open(): Promise<IDBDatabase> {
    this.#database ??= opened().then(
      (database) => {
        database.onclose = () => (this.#database = null);
        return database;
      },
      (error: unknown) => {
        this.#database = null;
        throw error;
      },
    );
    return this.#database;
  }

  async #ask<T>(ask: (blocks: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const database = await this.#open();
    return done(ask(database.transaction(BLOCKS).objectStore(BLOCKS)));
  }

  /** Done when it is on the disk, as far as the browser tells. */
  async #change(change: (blocks: IDBObjectStore) => void): Promise<void> {
    const transaction = (await this.#open()).transaction(BLOCKS, 'readwrite');
    change(transaction.objectStore(BLOCKS));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('storage'));
    });
  }

  async numbers(copy: string): Promise<readonly number[]> {
    const keys = await this.#ask((blocks) => blocks.getAllKeys(allOf(copy)));
    return keys.filter(isKey).map(([, block]) => block);
  }

  async read(copy: string, block: number): Promise<ArrayBuffer | undefined> {
    const found: unknown = await this.#ask((blocks) => blocks.get([copy, block]));
    return found instanceof ArrayBuffer ? found : undefined;
  }

  write(copy: string, block: number, bytes: ArrayBuffer): Promise<void> {
    return this.#change((blocks) => blocks.put(bytes, [copy, block]));
  }

  forget(copy: string, block: number): Promise<void> {
    return this.#change((blocks) => blocks.delete([copy, block]));
  }

  async copies(prefix: string): Promise<readonly string[]> {
    const keys = await this.#ask((blocks) => blocks.getAllKeys(beginningWith(prefix)));
    return [...new Set(keys.filter(isKey).map(([copy]) => copy))];
  }

  clear(copy: string): Promise<void> {
    return this.#change((blocks) => blocks.delete(allOf(copy)));
  }
}
