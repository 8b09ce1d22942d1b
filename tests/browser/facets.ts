// The filters of the panel, as a person finds and uses them.
import { expect, type Locator, type Page } from '@playwright/test';
import { literally } from './named';
import type { Words } from './words';

export class Facets {
  readonly #page: Page;
  readonly #words: () => Words;

  constructor(page: Page, words: () => Words) {
    this.#page = page;
    this.#words = words;
  }

  get #industries(): Locator {
    return this.#page.getByRole('group', { name: this.#words().industries, exact: true });
  }

  /** The toggle of an industry group. */
  group(name: string): Locator {
    return this.#chip(this.#industries, name).first();
  }

  /** The toggle of a single industry, once its group is open. */
  industry(group: string, name: string): Locator {
    return this.#chip(this.#industries.getByRole('list', { name: group, exact: true }), name);
  }

  /** A toggle of the further filters. */
  further(name: string): Locator {
    return this.#chip(this.#page.getByRole('main'), name);
  }

  /** A toggle is named after its value, and what stands beside it: a number of parks, or that the plan has none. */
  #chip(inside: Locator, name: string): Locator {
    return inside.getByRole('button', {
      name: new RegExp(`^${literally(name)} (\\d+|${this.#words().notInPlan})$`),
    });
  }

  get pressed(): Locator {
    return this.#page.getByRole('main').getByRole('button', { pressed: true });
  }

  async openGroup(group: string): Promise<void> {
    const disclosure = this.#industries.getByRole('button', {
      name: this.#words().showIndustries(group),
    });
    if ((await disclosure.getAttribute('aria-expanded')) === 'false') await disclosure.click();
    await expect(disclosure).toHaveAttribute('aria-expanded', 'true');
  }

  async openMore(): Promise<void> {
    await this.#page.getByText(this.#words().moreFilters, { exact: true }).click();
  }

  async match(way: 'any' | 'all'): Promise<void> {
    const { matchAny, matchAll } = this.#words();
    const option = this.#page.getByRole('radio', { name: way === 'any' ? matchAny : matchAll });
    await option.check();
  }

  async clear(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#words().clearFilters }).click();
  }
}
