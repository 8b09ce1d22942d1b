// The one cache of files, each under the SHA-256 of its content: what two versions share is kept once.
import { digestOf } from '../../domain/digest';
import type { Manifest } from '../manifest';
import { extensionOf } from './paths';
import type { Surroundings } from './worker-scope';

export const FILES_CACHE = 'corridor-files';

/** Not a file of any server; other builds on the same host have keys of their own. */
const FOLDER = '.files/';

export class FileStore {
  readonly #around: Surroundings;
  readonly #prefix: string;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#prefix = new URL(FOLDER, around.scope).href;
  }

  /** With the extension, as two empty files of different types would share the hash but not the content type. */
  #keyOf(path: string, hash: string): string {
    return `${this.#prefix}${hash}${extensionOf(path)}`;
  }

  /**
   * The file as it was stored, hashed anew; undefined where it is missing or corrupt, or the cache cannot be read. It is
   * the stored response itself and no copy of its bytes, so that the browser can keep compiled scripts with it.
   */
  async find(path: string, hash: string): Promise<Response | undefined> {
    try {
      const shelf = await this.#around.open(FILES_CACHE);
      const found = await shelf.match(this.#keyOf(path, hash));
      if (!found) return undefined;
      return (await digestOf(await found.clone().arrayBuffer())) === hash ? found : undefined;
    } catch {
      return undefined;
    }
  }

  /** Rejects where there is no room. */
  async keep(path: string, hash: string, response: Response): Promise<void> {
    const shelf = await this.#around.open(FILES_CACHE);
    await shelf.put(this.#keyOf(path, hash), response);
  }

  /** Deletes what no manifest names. */
  async sweep(manifests: readonly Manifest[]): Promise<void> {
    const named = new Set(
      manifests.flatMap(({ files }) => files.map(([path, hash]) => this.#keyOf(path, hash))),
    );
    const shelf = await this.#around.open(FILES_CACHE);
    for (const { url } of await shelf.keys())
      if (url.startsWith(this.#prefix) && !named.has(url)) await shelf.delete(url);
  }
}
