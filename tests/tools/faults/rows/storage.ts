// What a browser keeps: full, refused, absent, deleted, corrupted.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { intactFiles, spoil } from '../../../browser/offline-page';
import { CHROMIUM_ARGUMENTS, findChromium, PLAIN_DRAWING } from '../../chromium';
import { filesIn } from '../../bundle';
import { FILES_CACHE } from '../../../../src/offline/worker/file-store';
import { inBoth, type Fault } from '../fault';
import { expect, theMapInUse, thePageSaying } from '../sights';
import type { Trial } from '../trial';
import { RETRYING } from './server';

/** Bytes: room for a few files of the worker's. */
const LITTLE = 200_000;

/** A profile whose settings refuse sites every storage, as a visitor can choose. */
function refusingProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'corridor-profile-'));
  mkdirSync(join(profile, 'Default'));
  const settings = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(settings));
  return profile;
}

const connects = (page: Page) => page.waitForRequest(/assets\/connect-/, { timeout: 60_000 });

/** Deletes the kept data, which alone would otherwise be there without a server. */
const forgetData = (page: Page): Promise<void> =>
  page.evaluate(async (cache) => {
    const shelf = await caches.open(cache);
    for (const key of await shelf.keys()) {
      const text = (await (await shelf.match(key))?.text()) ?? '';
      if (key.url.endsWith('.json') && text.includes('"parks"')) await shelf.delete(key);
    }
  }, FILES_CACHE);

/** The map in use, while the page finds out that it may keep nothing. */
async function worksWithoutKeeping(trial: Trial, page: Page): Promise<void> {
  const connecting = connects(page);
  await trial.visit();
  await trial.seesTheMap();
  await theMapInUse(page, trial.view);
  await connecting;
}

const spoilt = (what: string, how: 'delete' | 'corrupt'): Fault[] =>
  inBoth({
    what,
    how: 'through the cache’s own interface, for every kept page and script; then a reload',
    worker: true,
    async suffer(trial) {
      const page = await trial.install();
      await spoil(page, how);
      await trial.visit();
      await trial.seesTheMap();
      const all = filesIn(trial.host.site).filter((path) => !/\.(br|gz)$/.test(path));
      // The files that the worker leaves out: itself, and those that must come from the server.
      const kept = all.filter(
        (path) => !/^(sw\.js|heartbeat\.txt|kiosk\.json|404\.html)$/.test(path),
      );
      await trial.sees(
        'and every kept file is whole again',
        expect.poll(() => intactFiles(page)).toBeGreaterThanOrEqual(kept.length - 2),
        30,
      );
    },
  });

export const STORAGE: readonly Fault[] = [
  ...inBoth({
    what: 'quota exceeded',
    how: 'Storage.overrideQuotaForOrigin: 200 kB, before the first visit',
    worker: true,
    async suffer(trial) {
      const page = await trial.open();
      const session = await page.context().newCDPSession(page);
      const origin = new URL(trial.host.address).origin;
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: LITTLE });
      await worksWithoutKeeping(trial, page);
    },
  }),
  ...inBoth({
    what: 'all storage refused',
    how: 'Chromium’s own setting “block all cookies”: localStorage, caches and workers throw',
    worker: true,
    async suffer(trial) {
      const profile = refusingProfile();
      trial.atEnd(() => rm(profile, { recursive: true, force: true }));
      const context = await chromium.launchPersistentContext(profile, {
        executablePath: findChromium(),
        args: [...CHROMIUM_ARGUMENTS, ...PLAIN_DRAWING],
        locale: 'zh-CN',
        viewport: { width: 1280, height: 720 },
      });
      const page = await trial.adopt(context);
      await worksWithoutKeeping(trial, page);
      const throws = await page.evaluate(() => {
        try {
          return typeof localStorage === 'string';
        } catch {
          return true;
        }
      });
      if (!throws) throw new Error('localStorage was not refused.');
    },
  }),
  ...inBoth({
    what: 'caches and IndexedDB absent',
    how: 'taken from the window, and from the worker by a line in front of sw.js on the server',
    worker: true,
    async suffer(trial) {
      const line =
        "for (const name of ['caches', 'indexedDB']) Object.defineProperty(self, name, { value: undefined });\n";
      trial.host.change(/^sw\.js$/, (content) => line + content.toString());
      const page = await trial.open();
      await page.addInitScript(line);
      await worksWithoutKeeping(trial, page);
    },
  }),
  ...inBoth({
    what: 'service worker refused',
    how: 'navigator.serviceWorker.register rejects',
    worker: true,
    async suffer(trial) {
      const page = await trial.open();
      await page.addInitScript(() => {
        navigator.serviceWorker.register = () =>
          Promise.reject(new DOMException('refused', 'SecurityError'));
      });
      await worksWithoutKeeping(trial, page);
    },
  }),
  ...inBoth({
    what: 'sw.js: 404',
    how: 'the file is taken off the server',
    worker: true,
    async suffer(trial) {
      trial.host.remove(/^sw\.js$/);
      await worksWithoutKeeping(trial, await trial.open());
    },
  }),
  ...spoilt('cache entries deleted', 'delete'),
  ...spoilt('cache entries corrupted', 'corrupt'),
  ...inBoth({
    what: 'data lost from the cache, server down',
    how: 'the entry is deleted through the cache’s own interface, the browser’s cache emptied, and nginx killed',
    worker: true,
    async suffer(trial) {
      const page = await trial.install();
      await forgetData(page);
      const session = await page.context().newCDPSession(page);
      await session.send('Network.clearBrowserCache');
      await trial.host.kill();
      await trial.visit();
      await trial.sees('the page in words, with “trying again”', thePageSaying(page, RETRYING));
      await trial.host.start();
      trial.begin();
      await trial.seesTheMap('the map, by itself, once the server is back');
    },
  }),
];
