// What a browser keeps of base maps, as the page itself may look at it.
import type { Page } from '@playwright/test';
import { BLOCKS, DATABASE } from '../../src/map/base/copy/block-store';

const NAMES = { database: DATABASE, blocks: BLOCKS };

/** Whether no block is kept. */
export const keepsNothing = (page: Page): Promise<boolean> =>
  page.evaluate(
    ({ database, blocks }) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onerror = () => reject(new Error('it cannot be opened'));
        // Opened before the page has done so, it must not stay without its store.
        opening.onupgradeneeded = () => opening.result.createObjectStore(blocks);
        opening.onsuccess = () => {
          const count = opening.result.transaction(blocks).objectStore(blocks).count();
          count.onsuccess = () => {
            opening.result.close();
            resolve(count.result === 0);
          };
        };
      }),
    NAMES,
  );

/** Changes one byte of a kept block, as a failing disk would. */
export const damageBlock = (page: Page, number: number): Promise<void> =>
  page.evaluate(
    ({ database, blocks, number }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onerror = () => reject(new Error('it cannot be opened'));
        opening.onsuccess = () => {
          const change = opening.result.transaction(blocks, 'readwrite');
          const walk = change.objectStore(blocks).openCursor();
          walk.onsuccess = () => {
            const cursor = walk.result;
            if (!cursor) return;
            const [, block] = cursor.key as [string, number];
            if (block === number) {
              const bytes = new Uint8Array(cursor.value as ArrayBuffer);
              bytes[100] = (bytes[100] ?? 0) ^ 1;
              cursor.update(bytes.buffer);
            } else cursor.continue();
          };
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { ...NAMES, number },
  );
