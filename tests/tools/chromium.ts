// Finds a Chromium to test with, installs one on a bare Debian machine, and knows how to start it headless.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Arguments with which headless Chromium draws WebGL in software, as root, and stays off the network. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What the search may look at, so that a test can stand in for the machine. */
export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  isProgram(path: string): boolean;
  /** True where `apt-get install` can be expected to work: root on Debian. */
  canInstall(): boolean;
  install(): void;
}

const thisMachine: Machine = {
  environment: process.env,
  isProgram(path) {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  canInstall: () => process.getuid?.() === 0 && existsSync('/etc/debian_version'),
  install() {
    const options = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update'], { ...options, env: environment });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      ...options,
      env: environment,
    });
  },
};

function search(machine: Machine): string | undefined {
  const folders = (machine.environment.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...PLACES].find((path) => machine.isProgram(path));
}

/**
 * The path of a Chromium or Chrome: `CHROME_PATH` when set, else the usual places, else a fresh install where
 * that is possible. Throws one sentence that says what to install when there is none.
 */
export function findChromium(machine: Machine = thisMachine): string {
  const chosen = machine.environment.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') {
    if (machine.isProgram(chosen)) return chosen;
    throw new Error(
      `CHROME_PATH is ${chosen}, which is not a program: set it to Chromium or Chrome.`,
    );
  }
  const found = search(machine);
  if (found !== undefined) return found;
  if (machine.canInstall()) {
    machine.install();
    const installed = search(machine);
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'No Chromium found: install Chromium or Google Chrome (on Debian: apt-get install chromium), or set CHROME_PATH to it.',
  );
}
