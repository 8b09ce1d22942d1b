// One version's files: installs them all or none, answers with them, and repairs them.
import type { Manifest } from '../manifest';
import type { Report } from '../protocol';
import { download } from './download';
import { FileStore } from './file-store';
import { Versions } from './versions';
import type { Surroundings } from './worker-scope';

/** So many at once: enough for a slow line, and little beside what the visitor is doing. */
const AT_ONCE = 4;

export class OfflineFiles {
  readonly #around: Surroundings;
  readonly #manifest: Manifest;
  readonly #own: ReadonlyMap<string, string>;
  readonly #store: FileStore;
  readonly #versions: Versions;
  #earlier: Promise<readonly Manifest[]> | null = null;

  constructor(around: Surroundings, manifest: Manifest) {
    this.#around = around;
    this.#manifest = manifest;
    this.#own = new Map(manifest.files);
    this.#store = new FileStore(around);
    this.#versions = new Versions(around);
  }

  /** Whether the path is a file of this version. */
  has(path: string): boolean {
    return this.#own.has(path);
  }

  /**
   * Fetches what is not here yet; rejects with the first file that cannot be had, and what came stays for the next try.
   * A first version is content with its core, so that a visitor soon has a map; `verify` brings the rest. A later one
   * replaces a whole map and must be whole.
   */
  async install(isFirst = false): Promise<void> {
    const { files, core = files.length } = this.#manifest;
    const report = await this.#walk(isFirst ? files.slice(0, core) : files);
    if (report.missing > 0) throw new Error(`${report.missing} files could not be installed`);
  }

  /** Looks at every file and fetches what is missing or corrupt; rejects where nothing can be stored. */
  verify(): Promise<Report> {
    return this.#walk(this.#manifest.files);
  }

  async #walk(files: Manifest['files']): Promise<Report> {
    const queue = [...files].reverse();
    const report = { checked: queue.length, repaired: 0, missing: 0 };
    const work = async (): Promise<void> => {
      for (let next = queue.pop(); next; next = queue.pop()) {
        const [path, hash] = next;
        if (await this.#store.find(path, hash)) continue;
        const got = await download(this.#around, path, hash).catch(() => null);
        if (got?.kind !== 'ours') report.missing += 1;
        else {
          await this.#store.keep(path, hash, got.response);
          report.repaired += 1;
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return report;
  }

  /** Becomes the version in front; `isAlone` when no other is being installed, whose files would be swept away. */
  async activate(isAlone: boolean): Promise<{ readonly isFirst: boolean }> {
    const kept = await this.#versions.activate(this.#manifest);
    if (isAlone) await this.#store.sweep(kept);
    return { isFirst: kept.length === 1 };
  }

  /** Hashes that a path may have, the best first. */
  async #hashesOf(path: string): Promise<readonly string[]> {
    this.#earlier ??= this.#versions.list();
    const manifests = [this.#manifest, ...(await this.#earlier)];
    const hashes = manifests.flatMap(({ files }) =>
      files.filter(([name]) => name === path).map(([, hash]) => hash),
    );
    return [...new Set(hashes)];
  }

  /** The file; from the network where it is not here, whatever that says. Rejects without a network. */
  async answer(path: string, request: Request): Promise<Response> {
    const [hash, ...older] = await this.#hashesOf(path);
    if (hash === undefined) return this.#around.fetch(request.url);
    const found = await this.#store.find(path, hash);
    if (found) return found;
    try {
      const got = await download(this.#around, path, hash);
      // Serving must not fail where there is no room.
      if (got.kind === 'ours')
        await this.#store.keep(path, hash, got.response.clone()).catch(() => undefined);
      return direct(got.response);
    } catch (error) {
      for (const other of older) {
        const old = await this.#store.find(path, other);
        if (old) return old;
      }
      throw error;
    }
  }
}

/** A page must not be answered by what a redirect has led to. */
const direct = (response: Response): Response =>
  response.redirected ? new Response(response.body, response) : response;
