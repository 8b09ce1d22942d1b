// One visitor: comes, touches what there is to touch, goes away without a word; and what is found after that.
import type { Page } from '@playwright/test';
import type { Chance } from './chance';
import { pass } from './clock';
import type { Hands } from './hands';
import { snapshotOf } from './snapshot';
import { middleOf, TOUCHES } from './touches';

/** Seconds. A half stop is longer than it takes to look at the page, so that it is looked at in the first one. */
export const TIMES = { idle: 60, ask: 20, stop: 60 } as const;

export const SIZE = { width: 675, height: 1200 } as const;

/** Longer than any movement of the map, and shorter than the first half stop. */
const SETTLED_MS = 5000;

const presence = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset.presence);

async function expectPresence(page: Page, wanted: 'asking' | 'attract'): Promise<void> {
  const found = await presence(page);
  if (found !== wanted) throw new Error(`The kiosk is ${found}, where ${wanted} was expected.`);
}

/** What the visitor did, in words. */
export async function visit(hands: Hands, chance: Chance): Promise<string[]> {
  const { page } = hands;
  const done: string[] = [];
  for (let count = chance.whole(2, 6); count > 0; count -= 1) {
    const touch = chance.pick(TOUCHES);
    done.push(touch.name);
    await touch.run(hands, chance);
    await pass(page, chance.between(30, 3000));
  }
  return done;
}

const explorer = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('main')?.textContent ?? '');

/** Says that somebody is there; what else that has done, which must be nothing. */
async function answer(hands: Hands): Promise<string | null> {
  const at = await middleOf(hands, '[role=alertdialog] button', 0);
  if (!at) throw new Error('The kiosk asks, and there is no button to answer.');
  const before = await explorer(hands.page);
  await expectPresence(hands.page, 'asking');
  await hands.tap(at);
  const after = await explorer(hands.page);
  return before === after ? null : `the answer changed what lies below, from ${before} to ${after}`;
}

/**
 * The visitor is gone. Some answer the question once before; the screen and the network are as they were. Gives what
 * has gone wrong.
 */
export async function leave(hands: Hands, chance: Chance): Promise<string | null> {
  let fault: string | null = null;
  const { page } = hands;
  await page.context().setOffline(false);
  const size = page.viewportSize();
  if (size?.width !== SIZE.width || size.height !== SIZE.height) await page.setViewportSize(SIZE);
  // A mouse that rests marks what it rests on, which is no trace of anybody.
  await page.mouse.move(1, 1);
  // Somebody was there to the end, whatever was touched last.
  await hands.tap({ x: SIZE.width / 2, y: 4 });
  await pass(page, (TIMES.idle + 1) * 1000);
  await expectPresence(page, 'asking');
  if (chance.happens(0.1)) {
    fault = await answer(hands);
    await pass(page, (TIMES.idle + 1) * 1000);
    await expectPresence(page, 'asking');
  }
  await pass(page, (TIMES.ask + 1) * 1000);
  await expectPresence(page, 'attract');
  return fault;
}

/** What the next visitor finds. */
export async function found(page: Page): Promise<string> {
  await pass(page, SETTLED_MS);
  return snapshotOf(page);
}

/** Nobody comes for a while. */
export async function stayAlone(hands: Hands, chance: Chance): Promise<void> {
  for (let stops = chance.whole(0, 4); stops > 0; stops -= 1)
    await pass(hands.page, TIMES.stop * 500);
}
