// What can befall a kiosk while nobody is there, each brought about for real, and how long it may be away.
import { chromium } from '@playwright/test';
import type { Kiosk } from './screen';

export interface Fault {
  readonly what: string;
  /** The part that is started anew, which shows that the fault was seen. */
  readonly restarts: 'browser' | 'server';
  /** Seconds until the page must live again. */
  readonly limit: number;
  bringAbout(kiosk: Kiosk): Promise<void> | void;
}

/** The page gives a sign of life every ten seconds, so a frozen one is known by the third that is missing. */
const FROZEN_LIMIT = 45;

function signal(name: NodeJS.Signals, processes: readonly (number | undefined)[]): void {
  const known = processes.filter((id) => id !== undefined);
  if (known.length === 0) throw new Error(`There is no process to send ${name} to.`);
  for (const id of known) process.kill(id, name);
}

const groupOf = (id: number | undefined) => (id === undefined ? undefined : -id);

/** Leaves the page in a loop that never ends, and does not wait for it. */
async function loopForEver(kiosk: Kiosk): Promise<void> {
  const browser = await chromium.connectOverCDP(kiosk.debuggingAddress());
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('The browser shows no page.');
  page
    .evaluate(() => {
      for (let turns = 0; ; turns += 1) if (turns < 0) break;
    })
    .catch(() => undefined);
}

export const KILLED_BROWSER: Fault = {
  what: 'browser killed (SIGKILL)',
  restarts: 'browser',
  limit: 30,
  bringAbout: (kiosk) => signal('SIGKILL', [kiosk.group('browser')]),
};

export const FAULTS: readonly Fault[] = [
  KILLED_BROWSER,
  {
    what: 'page crashed (its process killed)',
    restarts: 'browser',
    limit: 30,
    bringAbout: (kiosk) => signal('SIGKILL', kiosk.renderers()),
  },
  {
    what: 'page frozen (its process stopped)',
    restarts: 'browser',
    limit: 30,
    bringAbout: (kiosk) => signal('SIGSTOP', kiosk.renderers()),
  },
  {
    what: 'page in an endless loop',
    restarts: 'browser',
    limit: FROZEN_LIMIT,
    bringAbout: loopForEver,
  },
  {
    what: 'browser stopped, its page drawing on',
    restarts: 'browser',
    limit: 30,
    bringAbout: (kiosk) => signal('SIGSTOP', [kiosk.group('browser')]),
  },
  {
    what: 'browser and page stopped',
    restarts: 'browser',
    limit: 30,
    bringAbout: (kiosk) => signal('SIGSTOP', [groupOf(kiosk.group('browser'))]),
  },
  {
    what: 'server killed (SIGKILL)',
    restarts: 'server',
    limit: 30,
    bringAbout: (kiosk) => signal('SIGKILL', [kiosk.group('server')]),
  },
  {
    what: 'server hangs (stopped)',
    restarts: 'server',
    limit: FROZEN_LIMIT,
    bringAbout: (kiosk) => signal('SIGSTOP', [groupOf(kiosk.group('server'))]),
  },
];
