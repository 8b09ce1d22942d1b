// What a person meets on a page that is kept offline, and what a worker does behind it.
import { expect, type Page } from '@playwright/test';
import type { Lang } from '../../src/domain/ids';
import { FILES_CACHE } from '../../src/offline/worker/file-store';
import { Driver } from './driver';
import { park } from './places';

const SEARCHED = { zh: '海洋', en: 'marine' } as const;

/** Runs in the page: resolves once a worker serves it, with all its files. */
export const isServed = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (
      navigator.serviceWorker.controller?.state !== 'activated' ||
      document.documentElement.dataset.offline !== 'whole'
    )
      await new Promise((resolve) => setTimeout(resolve, 50));
  });

/** Opens everything that comes in a part of its own, but MapLibre; each has to work. */
export async function openEveryPart(page: Page, lang: Lang): Promise<void> {
  const driver = new Driver(page, 'gl', lang);
  await driver.selectInList(park('rail-transit-demonstration-zone').name[lang]);
  await driver.searchBox.fill(SEARCHED[lang]);
  await expect(driver.results.first()).toBeVisible();
  await driver.searchBox.fill('');
  const dialog = await driver.openSources();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control');
  await expect(page.locator('html')).toHaveAttribute('data-print', 'ready');
}

/** How many of the kept files are what their names say. */
export const intactFiles = (page: Page): Promise<number> =>
  page.evaluate(async (cache) => {
    const shelf = await caches.open(cache);
    let intact = 0;
    for (const { url } of await shelf.keys()) {
      const content = await (await shelf.match(url))?.arrayBuffer();
      const digest = await crypto.subtle.digest('SHA-256', content ?? new ArrayBuffer());
      const hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
      if (url.includes(hash.join(''))) intact += 1;
    }
    return intact;
  }, FILES_CACHE);

/** Counts the times that a page is loaded from now on. */
export function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('load', () => (loads += 1));
  return () => loads;
}

export const expectDeployment = (page: Page, version: number): Promise<void> =>
  expect(page.locator('html')).toHaveAttribute('data-deployment', String(version));

/** Has the browser look for a new version, and waits until it is there whole. */
export const findVersion = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 50));
  });

/** Spoils what the worker keeps. */
export const spoil = (page: Page, how: 'corrupt' | 'delete' | 'delete the cache'): Promise<void> =>
  page.evaluate(
    async ([cache, way]) => {
      if (way === 'delete the cache') {
        await caches.delete(cache);
        return;
      }
      const shelf = await caches.open(cache);
      for (const key of await shelf.keys()) {
        if (!key.url.endsWith('.js') && !key.url.endsWith('.html')) continue;
        if (way === 'delete') await shelf.delete(key);
        else await shelf.put(key, new Response('not what it was'));
      }
    },
    [FILES_CACHE, how] as const,
  );
