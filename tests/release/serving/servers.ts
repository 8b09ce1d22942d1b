// The servers of the matrix, each started from what a release brings along.
import { spawn, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../tools/free-port';
import { CADDY, NGINX, PYTHON } from '../../tools/needed-programs';
import { findProgram, type Program } from '../../tools/programs';
import { ask } from './exchange';

export interface ServerKind {
  readonly name: string;
  readonly program: Program;
  /** Where the map lies on this server. */
  readonly base: string;
  /** Content codings it can send. */
  readonly codings: readonly string[];
  /** Answers "not changed" to who has the file. */
  readonly comparesTags: boolean;
  /** Starts it on a port; `state` is a folder of its own. */
  start(release: string, port: number, state: string): ChildProcess;
}

const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** As one starts it from a stick. */
const byScript = (server: string) => (release: string, port: number, state: string) =>
  spawn(join(release, 'start.sh'), [String(port)], {
    env: { ...process.env, SERVER: server, STATE: state },
    stdio: 'ignore',
  });

/** The server block of a public host, under a path of that host. */
function publicNginx(release: string, port: number, state: string): ChildProcess {
  mkdirSync(join(state, 'root/some'), { recursive: true });
  symlinkSync(join(release, 'site'), join(state, 'root/some/path'));
  const site = readFileSync(join(release, 'nginx-site.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace(/root .*;/, `root "${join(state, 'root')}";`);
  const around = `pid nginx.pid; error_log stderr crit; events {} http { access_log off;
    client_body_temp_path t; proxy_temp_path t; fastcgi_temp_path t; uwsgi_temp_path t; scgi_temp_path t;
    include site.conf; }`;
  writeFileSync(join(state, 'site.conf'), site);
  writeFileSync(join(state, 'nginx.conf'), around);
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const options = ['-e', 'stderr', '-p', `${state}/`, '-c', join(state, 'nginx.conf')];
  return spawn(findProgram(NGINX) ?? 'nginx', [...options, '-g', `daemon off; ${user}`], {
    stdio: 'ignore',
  });
}

export const SERVERS: readonly ServerKind[] = [
  {
    name: 'nginx',
    program: NGINX,
    base: '',
    codings: existsSync(BROTLI_MODULE) ? ['br', 'gzip'] : ['gzip'],
    comparesTags: true,
    start: byScript('nginx'),
  },
  {
    name: 'nginx on a public host, under a path',
    program: NGINX,
    base: '/some/path',
    codings: ['gzip'],
    comparesTags: true,
    start: publicNginx,
  },
  {
    name: 'Caddy',
    program: CADDY,
    base: '',
    codings: ['br', 'gzip'],
    comparesTags: true,
    start: byScript('caddy'),
  },
  {
    name: 'Python',
    program: PYTHON,
    base: '',
    codings: [],
    comparesTags: false,
    start: byScript('python3'),
  },
];

export interface RunningServer {
  readonly port: number;
  /** Where it writes, such as the log of heartbeats. */
  readonly state: string;
  stop(): void;
}

/** Starts a server and waits until it answers. */
export async function run(kind: ServerKind, release: string): Promise<RunningServer> {
  const port = await freePort();
  const state = mkdtempSync(join(tmpdir(), 'corridor serving '));
  const child = kind.start(release, port, state);
  const stop = () => {
    child.kill();
    rmSync(state, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 200; tries += 1) {
    const isUp = await ask(port, { path: `${kind.base}/robots.txt` }).then(
      () => true,
      () => false,
    );
    if (isUp) return { port, state, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  stop();
  throw new Error(`${kind.name} did not answer within ten seconds.`);
}
