// The process that shows the page dies.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comesBack, isKnown } from '../../kiosk/come-back';
import { FAULTS } from '../../kiosk/faults';
import { startKiosk } from '../../kiosk/screen';
import type { Fault } from '../fault';
import { theMap } from '../sights';

/** Seconds that the watchdog has for starting the browser again. */
const WATCHDOG = 30;

const CRASH = FAULTS.find(({ what }) => what.startsWith('page crashed'));

export const CRASHES: readonly Fault[] = [
  {
    what: 'page crashed',
    how: 'Page.crash; the browser says so itself, and offers to open the page again',
    view: 'explore',
    worker: false,
    async suffer(trial) {
      const page = await trial.open();
      await trial.visit();
      await theMap(page, 'explore');
      const crashed = page.waitForEvent('crash');
      const session = await page.context().newCDPSession(page);
      session.send('Page.crash').catch(() => undefined);
      await crashed;
      await trial.another();
      await trial.visit();
      await trial.seesTheMap('the map, opened again by hand');
    },
  },
  {
    what: 'page crashed',
    how: 'the kiosk of the release on a screen in memory, its page’s process killed; counted until the page draws again',
    view: 'kiosk',
    worker: true,
    async suffer(trial) {
      if (CRASH === undefined) throw new Error('There is no crash among the faults of the kiosk.');
      const kiosk = await startKiosk(trial.release, mkdtempSync(join(tmpdir(), 'corridor-kiosk-')));
      trial.atEnd(() => kiosk.stop());
      await isKnown(kiosk, 90);
      trial.begin();
      const back = comesBack(kiosk, CRASH).then((isBack) => {
        if (!isBack) throw new Error('The watchdog did not bring it back.');
      });
      await trial.sees('the map, restarted by the watchdog', back, WATCHDOG);
    },
  },
];
