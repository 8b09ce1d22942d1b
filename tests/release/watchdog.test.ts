// The watchdog by itself: stand-ins for browser and server, and a log of heartbeats whose dates say what we like.
import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { freePort } from '../tools/free-port';
import { until } from '../tools/kiosk/heartbeats';
import { REPOSITORY } from '../tools/repository';

const YEAR = 365 * 86_400;
const SECONDS = { HEARTBEAT_SECONDS: '5', GRACE_SECONDS: '5', HOPELESS_SECONDS: '8' };

interface Watched {
  readonly browser: ChildProcess;
  said(): string;
  /** How often systemd was told that all is well. */
  fed(): number;
  /** Writes a heartbeat, dated by a clock that is so many seconds off. */
  beat(clockError: number): void;
}

async function watch(atEnd: (end: () => void) => void): Promise<Watched> {
  const state = mkdtempSync(join(tmpdir(), 'watchdog-'));
  const path = (name: string) => join(state, name);
  const server = createServer((_request, response) => response.end('ok'));
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const browser = spawn('sleep', ['1000'], { detached: true });
  writeFileSync(path('browser.pid'), String(browser.pid));
  writeFileSync(path('heartbeat.log'), '');
  writeFileSync(path('systemd-notify'), `#!/bin/sh\necho "$@" >>'${path('fed')}'\n`);
  chmodSync(path('systemd-notify'), 0o755);
  const watchdog = spawn(join(REPOSITORY, 'src/release/kiosk/watchdog.sh'), {
    detached: true,
    env: {
      PATH: `${state}:${process.env.PATH ?? ''}`,
      STATE: state,
      PORT: String(port),
      NOTIFY_SOCKET: '/nowhere',
      ...SECONDS,
    },
  });
  let said = '';
  watchdog.stdout.on('data', (text: Buffer) => (said += text.toString()));
  atEnd(() => {
    for (const child of [watchdog, browser])
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
        process.kill(-child.pid, 'SIGKILL');
    server.close();
    rmSync(state, { recursive: true, force: true });
  });
  let beats = 0;
  return {
    browser,
    said: () => said,
    fed: () => (existsSync(path('fed')) ? readFileSync(path('fed'), 'utf8').split('\n').length : 0),
    beat(clockError) {
      beats += 1;
      writeFileSync(path('heartbeat.log'), 'beat\n'.repeat(beats));
      const date = Date.now() / 1000 + clockError;
      utimesSync(path('heartbeat.log'), date, date);
    },
  };
}

const isDead = ({ browser }: Watched) => browser.signalCode !== null;

describe.skipIf(!existsSync('/proc/uptime'))('the watchdog', () => {
  it.concurrent(
    'spares a page that lives, whatever year the clock shows, and feeds systemd',
    async ({ expect, onTestFinished }) => {
      const watched = await watch(onTestFinished);
      for (let turn = 0; turn < 12; turn += 1) {
        watched.beat([0, YEAR, -YEAR][turn % 3] ?? 0);
        await until(() => isDead(watched), 1);
      }
      expect(watched.said()).toBe('watchdog: the page lives\n');
      expect(isDead(watched)).toBe(false);
      expect(watched.fed()).toBeGreaterThan(3);
    },
    30_000,
  );

  it.concurrent(
    'kills a browser whose page has fallen silent, though its last sign is of next year',
    async ({ expect, onTestFinished }) => {
      const watched = await watch(onTestFinished);
      watched.beat(YEAR);
      expect(await until(() => isDead(watched), 20)).toBe(true);
      expect(watched.said()).toMatch(/the page lives\nwatchdog: no heartbeat for \d+ seconds/);
    },
    30_000,
  );

  it.concurrent(
    'kills a browser whose page never lived, and at last lets systemd start everything anew',
    async ({ expect, onTestFinished }) => {
      const watched = await watch(onTestFinished);
      expect(await until(() => isDead(watched), 20)).toBe(true);
      await until(() => false, 5);
      const fed = watched.fed();
      await until(() => false, 5);
      expect(watched.fed()).toBe(fed);
    },
    40_000,
  );
});
