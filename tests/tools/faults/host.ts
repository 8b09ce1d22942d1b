// The map on a real nginx, with the configuration of a release; its files and its process can be harmed.
import { spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renameEverything } from '../../browser/renamed-build';
import { filesIn } from '../bundle';
import { freePort } from '../free-port';
import { until } from '../kiosk/heartbeats';
import { REPOSITORY } from '../repository';
import { Line } from './line';

const PACKED = ['', '.gz', '.br'] as const;

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request({ host: '127.0.0.1', port, path: '/robots.txt' }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    });
    asked.on('error', () => resolve(false)).end();
  });
}

export class Host {
  readonly #release: string;
  readonly #folder: string;
  readonly #nginxPort: number;
  readonly #linePort: number;
  #nginx: ChildProcess | null = null;
  #line: Line | null = null;
  /** The configuration as it is shipped. */
  readonly #shipped: string;

  private constructor(release: string, folder: string, nginxPort: number, linePort: number) {
    this.#release = release;
    this.#folder = folder;
    this.#nginxPort = nginxPort;
    this.#linePort = linePort;
    this.#shipped = readFileSync(join(release, 'nginx.conf'), 'utf8');
  }

  /** A copy of a release, on ports of its own. */
  static async of(release: string): Promise<Host> {
    const folder = mkdtempSync(join(tmpdir(), 'corridor-faults-'));
    cpSync(release, join(folder, 'release'), { recursive: true });
    const host = new Host(join(folder, 'release'), folder, await freePort(), await freePort());
    await host.start();
    return host;
  }

  get address(): string {
    return `http://127.0.0.1:${this.#linePort}/`;
  }

  get site(): string {
    return join(this.#release, 'site');
  }

  /** The line between the browser and nginx. */
  get line(): Line {
    if (this.#line === null) throw new Error('The server is down.');
    return this.#line;
  }

  /** `rules` are lines of nginx's configuration that stand before those that are shipped. */
  async start(rules = ''): Promise<void> {
    const config = this.#shipped.replace('root site;', `root site;\n${rules}`);
    writeFileSync(join(this.#release, 'nginx.conf'), config);
    this.#nginx = spawn(join(this.#release, 'start.sh'), [String(this.#nginxPort)], {
      env: { ...process.env, SERVER: 'nginx', STATE: join(this.#folder, 'state') },
      stdio: 'ignore',
      detached: true,
    });
    let isUp = false;
    for (let tries = 0; tries < 200 && !isUp; tries += 1) {
      isUp = await answers(this.#nginxPort);
      if (!isUp) await until(() => false, 0.05);
    }
    if (!isUp) throw new Error('nginx did not answer within ten seconds.');
    this.#line = await Line.open(this.#nginxPort, this.#linePort);
  }

  /** Kills nginx, workers and all, and every connection with it. */
  async kill(): Promise<void> {
    const nginx = this.#nginx;
    const line = this.#line;
    this.#nginx = null;
    this.#line = null;
    if (nginx?.pid !== undefined && nginx.exitCode === null) {
      const gone = new Promise((resolve) => nginx.once('exit', resolve));
      process.kill(-nginx.pid, 'SIGKILL');
      await gone;
    }
    await line?.cut();
  }

  async restart(rules = ''): Promise<void> {
    await this.kill();
    await this.start(rules);
  }

  /** Stops nginx in its tracks: connections are accepted, and nothing is answered. */
  pause(): void {
    if (this.#nginx?.pid !== undefined) process.kill(-this.#nginx.pid, 'SIGSTOP');
  }

  resume(): void {
    if (this.#nginx?.pid !== undefined) process.kill(-this.#nginx.pid, 'SIGCONT');
  }

  /** The one file of the site whose path matches. */
  pathOf(pattern: RegExp): string {
    const [path, ...others] = filesIn(this.site).filter(
      (name) => pattern.test(name) && !/\.(gz|br)$/.test(name),
    );
    if (path === undefined || others.length > 0)
      throw new Error(`${String(pattern)} must mean one file of the site.`);
    return path;
  }

  /** Takes a file away, with its packed copies. */
  remove(pattern: RegExp): void {
    const path = this.pathOf(pattern);
    for (const ending of PACKED) {
      const file = join(this.site, path + ending);
      const away = join(this.#folder, 'away', path + ending);
      mkdirSync(join(away, '..'), { recursive: true });
      if (existsSync(file)) renameSync(file, away);
    }
  }

  /** Puts something else in the place of a file. */
  change(pattern: RegExp, change: (content: Buffer) => Buffer | string): void {
    const path = this.pathOf(pattern);
    this.remove(pattern);
    const content = readFileSync(join(this.#folder, 'away', path));
    writeFileSync(join(this.site, path), change(content));
  }

  /** Every file as it was. */
  mend(): void {
    const away = join(this.#folder, 'away');
    if (!existsSync(away)) return;
    cpSync(away, this.site, { recursive: true });
    rmSync(away, { recursive: true });
  }

  /** Puts another deployment in the place of the one that is there, of which nothing stays. */
  async deploy(version: number): Promise<void> {
    const next = join(this.#folder, 'next');
    cpSync(join(REPOSITORY, 'dist'), next, { recursive: true });
    await renameEverything(next, version);
    rmSync(this.site, { recursive: true });
    renameSync(next, this.site);
  }

  async end(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
