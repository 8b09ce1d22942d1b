// What a visitor can be looking at, by role, name and the state of the document; each resolves once it is there.
import { expect as anyExpect, type Page } from '@playwright/test';
import { Driver } from '../../browser/driver';
import { KioskDriver } from '../../browser/kiosk-driver';
import { park, PEARLS } from '../../browser/places';
import type { View } from './fault-row';

/** Milliseconds: long enough to tell how much too late something was. */
const LONGEST = 60_000;

export const expect = anyExpect.configure({ timeout: LONGEST });

const PARK = park('blue-silicon-valley');

/** The application with its map: every pearl, and the list or the ways in. */
export async function theMap(page: Page, view: View): Promise<void> {
  const driver = new Driver(page, 'svg');
  await expect(page.locator('html')).toHaveAttribute('data-map', /./);
  await expect(driver.map.pearls).toHaveCount(PEARLS.length);
  await expect(driver.map.pearls.first()).toBeVisible();
  if (view === 'explore') await expect(driver.list).toBeVisible();
  else await expect(new KioskDriver(page).content).toBeVisible();
}

/** The map, and something that can be done with it. */
export async function theMapInUse(page: Page, view: View): Promise<void> {
  await theMap(page, view);
  if (view === 'explore') {
    await new Driver(page, 'svg').selectInList(PARK.name.zh);
    return;
  }
  const kiosk = new KioskDriver(page);
  await kiosk.tab('park').click();
  await kiosk.choice(PARK.shortName.zh).click();
  await expect(kiosk.heading(PARK.name.zh)).toBeVisible();
}

/** The page as it is without scripts: its picture, and every park in words. */
export async function thePage(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.page .page-frame')).toBeVisible();
  await expect(page.locator(`[id="${PARK.id}"]`)).toBeVisible();
}

/** The page, and one sentence over it. */
export async function thePageSaying(page: Page, sentence: string): Promise<void> {
  await thePage(page);
  await expect(page.locator('.refusal').filter({ visible: true })).toHaveText([
    new RegExp(sentence),
  ]);
}

export const renderer = (page: Page, state: RegExp): Promise<void> =>
  expect(page.locator('html')).toHaveAttribute('data-map', state);
