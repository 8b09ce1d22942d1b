// Slow computers, and screens that change under the map.
import type { CDPSession, Page } from '@playwright/test';
import { inBoth, type Fault } from '../fault';
import { expect, theMap, theMapInUse } from '../sights';
import type { Trial } from '../trial';

const TURNED = { explore: { width: 720, height: 1280 }, kiosk: { width: 1920, height: 1080 } };
const SMALL = { explore: { width: 390, height: 700 }, kiosk: { width: 768, height: 1366 } };

const developerTools = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

async function shown(trial: Trial): Promise<Page> {
  const page = await trial.open();
  await trial.visit();
  await theMap(page, trial.view);
  return page;
}

/** Every pearl that can be touched stands inside of the map. */
const pearlsInside = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const map = document.querySelector('.map-canvas')?.getBoundingClientRect();
    const pearls = [...document.querySelectorAll('.map-host:not([inert]) [role=group] button')];
    return (
      map !== undefined &&
      map.width > 0 &&
      pearls.length > 0 &&
      pearls.every((pearl) => {
        const box = pearl.getBoundingClientRect();
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        return x >= map.left && x <= map.right && y >= map.top && y <= map.bottom;
      })
    );
  });

async function fits(trial: Trial, what: string): Promise<void> {
  await trial.seesTheMap(what);
  const inside = expect.poll(() => pearlsInside(trial.page)).toBe(true);
  await trial.sees('all of it on the screen', inside);
}

export const SCREEN: readonly Fault[] = [
  ...inBoth({
    what: 'a computer six times slower',
    how: 'Emulation.setCPUThrottlingRate: 6',
    worker: false,
    async suffer(trial) {
      const page = await trial.open();
      const session = await developerTools(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
      await trial.visit();
      await trial.seesTheMap();
      await theMapInUse(page, trial.view);
    },
  }),
  ...inBoth({
    what: 'window resized',
    how: 'another size of the window',
    worker: false,
    async suffer(trial) {
      const page = await shown(trial);
      trial.begin();
      await page.setViewportSize(SMALL[trial.view]);
      await fits(trial, 'the map');
    },
  }),
  ...inBoth({
    what: 'screen rotated',
    how: 'width and height exchanged, there and back',
    worker: false,
    async suffer(trial) {
      const page = await shown(trial);
      const before = page.viewportSize();
      trial.begin();
      await page.setViewportSize(TURNED[trial.view]);
      await fits(trial, 'the map, the other way up');
      trial.begin();
      if (before) await page.setViewportSize(before);
      await fits(trial, 'the map, and back');
    },
  }),
  ...inBoth({
    what: 'container hidden',
    how: 'display: none on the map’s element while the window is resized, then shown again',
    worker: false,
    async suffer(trial) {
      const page = await shown(trial);
      const show = (display: string) =>
        page.evaluate((value) => {
          const map = document.querySelector<HTMLElement>('.map-canvas');
          if (map) map.style.display = value;
        }, display);
      await show('none');
      await page.setViewportSize(SMALL[trial.view]);
      await show('');
      trial.begin();
      await fits(trial, 'the map');
    },
  }),
  ...inBoth({
    what: 'zoom of 200 %',
    how: 'Emulation.setDeviceMetricsOverride: half the size in CSS px, twice the pixels each',
    worker: false,
    async suffer(trial) {
      const page = await shown(trial);
      const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
      const session = await developerTools(page);
      trial.begin();
      await session.send('Emulation.setDeviceMetricsOverride', {
        width: width / 2,
        height: height / 2,
        deviceScaleFactor: 2,
        mobile: false,
      });
      await fits(trial, 'the map');
      await theMapInUse(page, trial.view);
    },
  }),
];
