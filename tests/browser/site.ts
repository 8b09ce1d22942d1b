// A host of the built map for one test: a copy of the build on a server that can be stopped, started and deployed to.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REPOSITORY } from '../tools/repository';
import { serve, type StaticServer } from '../tools/static-server';
import { renameEverything } from './renamed-build';

const BUILD = process.env['CORRIDOR_SITE'] ?? join(REPOSITORY, 'dist');

export class Site {
  readonly #root = mkdtempSync(join(tmpdir(), 'site-'));
  readonly #path: string;
  #server: StaticServer | undefined;
  #port = 0;

  /** Hosted at a path of its own, such as `some/folder/`; at the root by default. */
  constructor(path = '') {
    this.#path = path;
    cpSync(BUILD, this.folder, { recursive: true });
  }

  get folder(): string {
    return join(this.#root, this.#path);
  }

  /** With a slash at the end; the same after every start. */
  get address(): string {
    return `http://127.0.0.1:${this.#port}/${this.#path}`;
  }

  async start(): Promise<void> {
    this.#server = await serve(this.#root, { port: this.#port, isChanging: true });
    this.#port = this.#server.port;
  }

  /** The listener itself goes, and every connection. */
  async stop(): Promise<void> {
    await this.#server?.close();
    this.#server = undefined;
  }

  async end(): Promise<void> {
    await this.stop();
    rmSync(this.#root, { recursive: true });
  }

  /** Puts another deployment in the place of the one that is there, of which nothing stays. */
  async deploy(version: number): Promise<void> {
    const next = mkdtempSync(join(tmpdir(), 'deployment-'));
    cpSync(BUILD, next, { recursive: true });
    await renameEverything(next, version);
    rmSync(this.folder, { recursive: true });
    cpSync(next, this.folder, { recursive: true });
    rmSync(next, { recursive: true });
  }

  /** Files that the server has sent since the last question. */
  asked(): string[] {
    const paths = this.#server?.requested() ?? [];
    this.#server?.forget();
    return paths;
  }
}
