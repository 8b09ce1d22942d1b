// Starts the kiosk of a release on a screen in memory, with the settings of its document, and knows its processes.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHROMIUM_ARGUMENTS, findChromium } from '../chromium';
import { freePort } from '../free-port';
import { until } from './heartbeats';

/** As root, and without a graphics processor; the port is for putting the page into an endless loop. */
const FLAGS = [...CHROMIUM_ARGUMENTS, '--test-type', '--remote-debugging-port=0'].join(' ');

export interface Kiosk {
  readonly heartbeats: string;
  /** The process group of a part, or undefined while it has none. */
  group(part: 'browser' | 'server' | 'watchdog'): number | undefined;
  /** The processes that show the page. */
  renderers(): number[];
  /** Where the browser takes commands of its developer tools. */
  debuggingAddress(): string;
  /** What kiosk and watchdog have said so far. */
  said(): string;
  stop(): Promise<void>;
}

function readNumber(file: string): number | undefined {
  const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  return text === '' ? undefined : Number(text);
}

function renderersOf(group: number | undefined): number[] {
  if (group === undefined) return [];
  try {
    const found = execFileSync('pgrep', ['-g', String(group), '-a', '-f', '--', '--type=renderer']);
    const lines = found.toString().trim().split('\n');
    return lines
      .filter((line) => !line.includes('top-chrome-webui'))
      .map((line) => Number.parseInt(line, 10));
  } catch {
    return [];
  }
}

/** Unpacked release → running kiosk; `folder` is for what it writes. Needs `xvfb-run`. */
export async function startKiosk(release: string, folder: string): Promise<Kiosk> {
  const state = join(folder, 'state');
  const home = join(folder, 'home');
  const log = join(folder, 'kiosk.log');
  mkdirSync(home, { recursive: true });
  writeFileSync(join(folder, 'kiosk.conf'), `PORT=${await freePort()}\n`);
  const output = openSync(log, 'w');
  spawn('xvfb-run', ['-a', '-s', '-screen 0 1080x1920x24', join(release, 'kiosk/kiosk.sh')], {
    detached: true,
    stdio: ['ignore', output, output],
    env: {
      ...process.env,
      HOME: home,
      STATE: state,
      KIOSK_CONF: join(folder, 'kiosk.conf'),
      CHROMIUM: findChromium(),
      CHROMIUM_FLAGS: FLAGS,
    },
  }).unref();
  const pid = (part: string) => readNumber(join(state, `${part}.pid`));
  return {
    heartbeats: join(state, 'heartbeat.log'),
    group: pid,
    renderers: () => renderersOf(pid('browser')),
    debuggingAddress() {
      const file = join(home, '.local/share/bay-corridor-map/profile/DevToolsActivePort');
      return `http://127.0.0.1:${readFileSync(file, 'utf8').split('\n')[0] ?? ''}`;
    },
    said: () => readFileSync(log, 'utf8'),
    async stop() {
      const parts = (['browser', 'server', 'watchdog'] as const).map(pid);
      const kiosk = pid('kiosk');
      if (kiosk !== undefined) process.kill(kiosk, 'SIGTERM');
      await until(() => parts.every((part) => part === undefined || !isAlive(part)), 10);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function isAlive(group: number): boolean {
  try {
    process.kill(-group, 0);
    return true;
  } catch {
    return false;
  }
}
