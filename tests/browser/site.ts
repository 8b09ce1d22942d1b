// A host of the built map for one test: a copy of the build on a server that can be stopped, started and deployed to.
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { workerScript } from '../../src/offline/build/vite-plugin';
import { filesIn } from '../tools/bundle';
import { REPOSITORY } from '../tools/repository';
import { serve, type StaticServer } from '../tools/static-server';

const BUILD = join(REPOSITORY, 'dist');
const TEXTS = new Set(['.html', '.js', '.css', '.webmanifest']);

/** A remark that changes a file's content and nothing else. */
function remark(path: string, text: string): string {
  if (path.endsWith('.js') || path.endsWith('.css')) return `/* ${text} */\n`;
  return path.endsWith('.geojson') ? '\n' : '';
}

/** Gives every hashed file another name and content, everywhere, and writes the worker for what came of it. */
async function renameEverything(folder: string, version: number): Promise<void> {
  const hashed = filesIn(folder).filter((path) => path.startsWith('assets/'));
  const names = hashed.map((path) => {
    const name = basename(path);
    return [name, name.replace(/(\.[a-z]+)$/, `.v${version}$1`)] as const;
  });
  for (const path of filesIn(folder).filter((file) => TEXTS.has(extname(file)))) {
    const file = join(folder, path);
    const text = names.reduce(
      (content, [before, after]) => content.replaceAll(before, after),
      readFileSync(file, 'utf8'),
    );
    const marked = text.replace('<html ', `<html data-deployment="${version}" `);
    writeFileSync(file, `${marked}${remark(path, `version ${version}`)}`);
  }
  for (const [before, after] of names)
    renameSync(join(folder, 'assets', before), join(folder, 'assets', after));
  writeFileSync(join(folder, 'sw.js'), await workerScript(folder));
}

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
