// The map as a person finds it: its regions and the buttons that stand over what is drawn.
import { expect, type Locator, type Page } from '@playwright/test';
import { literally } from './named';
import type { Words } from './words';

export class MapDriver {
  readonly #page: Page;
  readonly #words: () => Words;

  constructor(page: Page, words: () => Words) {
    this.#page = page;
    this.#words = words;
  }

  get region(): Locator {
    return this.#page.getByRole('region', { name: this.#words().map, exact: true });
  }

  /** What takes the keys that pan and zoom. */
  get canvas(): Locator {
    return this.#page.getByRole('application', { name: this.#words().canvas });
  }

  get pearls(): Locator {
    return this.region.getByRole('group', { name: this.#words().string }).getByRole('button');
  }

  get bays(): Locator {
    return this.region.getByRole('group', { name: this.#words().bays }).getByRole('button');
  }

  /** The first pearl of a park: a park of several sites has one for each, named after both. */
  pearl(park: string): Locator {
    const ofPark = new RegExp(`^${literally(park)}(：|: |$)`);
    return this.region
      .getByRole('group', { name: this.#words().string })
      .getByRole('button', { name: ofPark })
      .first();
  }

  bay(name: string): Locator {
    return this.region
      .getByRole('group', { name: this.#words().bays })
      .getByRole('button', { name, exact: true });
  }

  /** The button in the water for a park whose position is not published. */
  unlocated(park: string): Locator {
    return this.region.getByRole('button', {
      name: new RegExp(`^${literally(park)}.*${this.#words().notPublished}`),
    });
  }

  /** The length on the scale bar, which tells how near the camera stands. */
  get scale(): Locator {
    return this.region.getByText(/^\d+(\.\d+)? (k?m)$/).filter({ visible: true });
  }

  /** Ids of the pearls that were found on the canvas of the first complete picture, not merely loaded. */
  async drawnPearls(): Promise<string[]> {
    const canvas = this.region.locator('[data-pearls]:not([inert])');
    return ((await canvas.getAttribute('data-pearls')) ?? '').split(' ');
  }

  async openLegend(): Promise<void> {
    await this.region.getByRole('button', { name: this.#words().legend }).click();
    await expect(this.#page.getByRole('group', { name: this.#words().legend })).toBeVisible();
  }

  async press(name: 'zoomIn' | 'reset'): Promise<void> {
    await this.region.getByRole('button', { name: this.#words()[name] }).click();
  }
}
