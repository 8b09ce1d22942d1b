// Another deployment takes the place of the one that an open page belongs to.
import { Driver } from '../../../browser/driver';
import type { Page } from '@playwright/test';
import { findVersion } from '../../../browser/offline-page';
import { inBoth, type Fault } from '../fault';
import { expect, theMap, theMapInUse } from '../sights';

/** Waits longer than the specs do: a kiosk takes its time. */
const expectDeployment = (page: Page, version: number): Promise<void> =>
  expect(page.locator('html')).toHaveAttribute('data-deployment', String(version));

export const DEPLOYMENT: readonly Fault[] = [
  {
    what: 'new deployment under an old page',
    how: 'every file on the server gets another name and content; nothing of the old one stays',
    view: 'explore',
    worker: false,
    async suffer(trial) {
      await trial.host.deploy(0);
      const page = await trial.open();
      await trial.visit();
      await theMap(page, 'explore');
      await trial.host.deploy(1);
      trial.begin();
      // The search is the next part that the page asks for.
      await new Driver(page, 'svg').searchBox.focus();
      await trial.sees('the new version, by one reload', expectDeployment(page, 1), 60);
      await trial.seesTheMap();
    },
  },
  {
    what: 'new deployment under an old page',
    how: 'every file on the server gets another name and content; nothing of the old one stays',
    view: 'kiosk',
    worker: false,
    async suffer(trial) {
      await trial.host.deploy(0);
      const page = await trial.open();
      await trial.visit();
      await theMap(page, 'kiosk');
      await trial.host.deploy(1);
      trial.begin();
      await trial.seesTheMap('the map, whose parts are all there');
      await theMapInUse(page, 'kiosk');
      await page.reload({ waitUntil: 'commit' });
      trial.begin();
      await trial.sees('the new version after a reload', expectDeployment(page, 1));
      await trial.seesTheMap();
    },
  },
  ...inBoth({
    what: 'new deployment under an old page, with a worker',
    how: 'as before; the page looks for a version as it does every hour',
    worker: true,
    async suffer(trial) {
      await trial.host.deploy(0);
      const page = await trial.install();
      await page.reload();
      await theMap(page, trial.view);
      await trial.host.deploy(1);
      trial.begin();
      await trial.seesTheMap('the old version’s map');
      if (trial.view === 'explore') await theMapInUse(page, trial.view);
      if (trial.view === 'explore')
        await page.waitForSelector('body > [role=status]', { state: 'attached' });
      await findVersion(page);
      trial.begin();
      if (trial.view === 'explore') {
        const update = page.getByRole('button', { name: '更新', exact: true });
        await trial.sees('a bar that offers the new one', expect(update).toBeVisible());
        await update.click();
        trial.begin();
      }
      // A kiosk changes by itself, within fifteen seconds of nobody being there.
      const limit = trial.view === 'explore' ? 10 : 30;
      await trial.sees('the new version', expectDeployment(page, 1), limit);
      await trial.seesTheMap('and its map', limit);
    },
  }),
];
