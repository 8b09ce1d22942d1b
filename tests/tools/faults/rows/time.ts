// Clocks that are wrong, and computers that have slept.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findChromium, PLAIN_DRAWING } from '../../chromium';
import { until } from '../../kiosk/heartbeats';
import { findProgram } from '../../programs';
import { inBoth, type Fault } from '../fault';
import { theMap, theMapInUse } from '../sights';
import type { Trial } from '../trial';

const FAKETIME = { commands: ['faketime'], debianPackage: 'faketime' };
const YEAR_MS = 365 * 86_400_000;
const HOURS = 8;

/** A browser that lives in another year, started through a script, as Playwright's own arguments come last. */
async function launchAt(offset: string): Promise<Browser> {
  const program = findProgram(FAKETIME);
  if (program === undefined) throw new Error('Install faketime, to set the clock of one browser.');
  const script = join(mkdtempSync(join(tmpdir(), 'corridor-clock-')), 'chromium');
  writeFileSync(script, `#!/bin/sh\nexec '${program}' -f '${offset}' '${findChromium()}' "$@"\n`);
  chmodSync(script, 0o755);
  const browser = await chromium.launch({
    executablePath: script,
    args: [...CHROMIUM_ARGUMENTS, ...PLAIN_DRAWING],
  });
  rmSync(dirname(script), { recursive: true });
  return browser;
}

async function inAnotherYear(trial: Trial, offset: string): Promise<void> {
  const browser = await launchAt(offset);
  trial.atEnd(() => browser.close());
  const page = await trial.open({}, browser);
  await trial.visit();
  await trial.seesTheMap();
  const away = await page.evaluate(() => Date.now());
  if (Math.abs(away - Date.now()) < YEAR_MS / 2) throw new Error('The clock was not moved.');
  await theMapInUse(page, trial.view);
}

const clock = (what: string, offset: string): Fault[] =>
  inBoth({
    what,
    how: `the whole browser under faketime, ${offset}`,
    worker: true,
    suffer: (trial) => inAnotherYear(trial, offset),
  });

/** Every process of the browser sleeps for some seconds, and wakes up hours later. */
async function sleep(trial: Trial): Promise<void> {
  const server = await chromium.launchServer({
    executablePath: findChromium(),
    args: [...CHROMIUM_ARGUMENTS, ...PLAIN_DRAWING],
  });
  trial.atEnd(() => server.close());
  const group = -(server.process().pid ?? 0);
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await trial.open({}, browser);
  await page.clock.install();
  await trial.visit();
  await theMap(page, trial.view);
  process.kill(group, 'SIGSTOP');
  await until(() => false, 5);
  process.kill(group, 'SIGCONT');
  trial.begin();
  await page.clock.fastForward(HOURS * 3_600_000);
  await trial.seesTheMap();
  await theMapInUse(page, trial.view);
}

export const TIME: readonly Fault[] = [
  ...clock('clock a year fast', '+365d'),
  ...clock('clock a year slow', '-365d'),
  ...inBoth({
    what: 'sleep of eight hours',
    how: 'all processes of the browser stopped for 5 s (SIGSTOP, SIGCONT), then its clocks moved by eight hours',
    worker: true,
    suffer: sleep,
  }),
];
