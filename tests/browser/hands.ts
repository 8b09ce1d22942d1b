// Two ways to do the same: with a pointer, and by keys alone, from where the focus stands.
import { expect, type Locator } from '@playwright/test';
import type { Driver } from './driver';

export interface Hand {
  press(control: Locator): Promise<void>;
  /** Opens one of a row of tabs. */
  open(tab: Locator): Promise<void>;
  /** Chooses what a list names so. */
  choose(list: Locator, name: string): Promise<void>;
}

const pointer: Hand = {
  press: (control) => control.click(),
  open: (tab) => tab.click(),
  async choose(list, name) {
    await list.selectOption({ label: name });
  },
};

function keys({ page, tabTo }: Pick<Driver, 'page' | 'tabTo'>): Hand {
  const reach = async (control: Locator): Promise<void> => {
    await expect(control).toBeVisible();
    await tabTo(control);
  };
  return {
    async press(control) {
      await reach(control);
      await page.keyboard.press('Enter');
    },
    async open(tab) {
      // One stop for the row; the arrows walk along it.
      await reach(page.getByRole('tab', { selected: true }));
      const row = await page.getByRole('tab').count();
      for (let step = 0; step < row; step += 1) {
        if ((await tab.getAttribute('aria-selected')) === 'true') return;
        await page.keyboard.press('ArrowRight');
      }
      await expect(tab).toHaveAttribute('aria-selected', 'true');
    },
    async choose(list, name) {
      await reach(list);
      const chosen = list.getByRole('option', { selected: true });
      const options = await list.getByRole('option').count();
      for (let step = 1; step < options && (await chosen.textContent()) !== name; step += 1)
        await page.keyboard.press('ArrowDown');
      await expect(chosen).toHaveText(name);
    },
  };
}

/** A pointer where the map is MapLibre's, and keys alone beside the other: every journey is walked both ways. */
export const handOf = (driver: Driver): Hand =>
  driver.renderer === 'gl'
    ? pointer
    : keys({ page: driver.page, tabTo: (place) => driver.tabTo(place, 160) });
