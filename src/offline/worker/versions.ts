// The manifests of the active version and of those before it: an old tab may still ask for their files.
import { parseManifests, type Manifest } from '../manifest';
import { FILES_CACHE } from './file-store';
import type { Surroundings } from './worker-scope';

/** The active version and the two before it. */
const KEPT = 3;

export class Versions {
  readonly #around: Surroundings;
  readonly #key: string;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#key = new URL('.versions', around.scope).href;
  }

  /** The newest first; none where the list is missing or cannot be read. */
  async list(): Promise<readonly Manifest[]> {
    try {
      const shelf = await this.#around.open(FILES_CACHE);
      const found = await shelf.match(this.#key);
      return found ? parseManifests(await found.text()) : [];
    } catch {
      return [];
    }
  }

  /** Puts a version in front, and returns those that are kept. */
  async activate(manifest: Manifest): Promise<readonly Manifest[]> {
    const before = (await this.list()).filter(({ version }) => version !== manifest.version);
    const kept = [manifest, ...before].slice(0, KEPT);
    const shelf = await this.#around.open(FILES_CACHE);
    await shelf.put(this.#key, new Response(JSON.stringify(kept)));
    return kept;
  }
}
