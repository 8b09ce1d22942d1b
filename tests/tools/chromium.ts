// Finds a Chromium to test with, installs one on a bare Debian machine, and knows how to start it headless.
import { findProgram, search, thisMachine, type Machine, type Program } from './programs';

export const CHROMIUM: Program = {
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  places: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  debianPackage: 'chromium',
};

/** The same engine and the same version without windows and bars, which take a third of what a page without WebGL costs. */
export const HEADLESS_SHELL: Program = {
  commands: ['chromium-headless-shell', 'chrome-headless-shell'],
  debianPackage: 'chromium-headless-shell',
};

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

/** Smooth edges, and tiles rasterised by a graphics processor that is not there, cost half of the time; no test looks. */
export const PLAIN_DRAWING = ['--webgl-antialiasing-mode=none', '--disable-gpu-rasterization'];

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
  const found = findProgram(CHROMIUM, machine);
  if (found !== undefined) return found;
  throw new Error(
    'No Chromium found: install Chromium or Google Chrome (on Debian: apt-get install chromium), or set CHROME_PATH to it.',
  );
}

/** The path of the headless shell where it is and `CHROME_PATH` chooses nothing, else of Chromium. */
export function findHeadlessShell(machine: Machine = thisMachine): string {
  const isChosen = (machine.environment.CHROME_PATH ?? '') !== '';
  const found = isChosen ? undefined : search(HEADLESS_SHELL, machine);
  return found ?? findChromium(machine);
}
