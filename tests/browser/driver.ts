// What a person can do with the corridor map, as verbs: by role and accessible name, never by pixel or sleep.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Lang } from '../../src/domain/ids';
import { waitForMap } from '../tools/first-view';
import { WORDS, type Words } from './words';

export class Driver {
  #lang: Lang = 'zh';

  constructor(readonly page: Page) {}

  get words(): Words {
    return WORDS[this.#lang];
  }

  get lang(): Lang {
    return this.#lang;
  }

  // Regions

  get list(): Locator {
    return this.page.getByRole('navigation', { name: this.words.parks });
  }

  get anyCard(): Locator {
    return this.page
      .getByRole('complementary')
      .filter({ has: this.page.getByRole('heading', { level: 2 }) });
  }

  cardOf(name: string): Locator {
    return this.page
      .getByRole('complementary')
      .filter({ has: this.page.getByRole('heading', { level: 2, name, exact: true }) });
  }

  get map(): Locator {
    return this.page.getByRole('region', { name: this.words.map, exact: true });
  }

  get string(): Locator {
    return this.page.getByRole('group', { name: this.words.string });
  }

  get industries(): Locator {
    return this.page.getByRole('group', { name: this.words.industries, exact: true });
  }

  get pressedIndustries(): Locator {
    return this.industries.getByRole('button', { pressed: true });
  }

  get searchBox(): Locator {
    return this.page.getByRole('search').getByRole('combobox', { name: this.words.search });
  }

  get results(): Locator {
    return this.page.getByRole('listbox').getByRole('option');
  }

  get status(): Locator {
    return this.page.getByRole('status');
  }

  // Verbs

  /** Opens the product with a query such as `?lang=en&park=future-tech-park`, and waits for the list. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`/${query}`);
    this.#lang = new URLSearchParams(query).get('lang') === 'en' ? 'en' : 'zh';
    await expect(this.list).toBeVisible();
  }

  async waitForMap(): Promise<void> {
    await waitForMap(this.page);
  }

  parkInList(name: string): Locator {
    return this.list.getByRole('button', { name });
  }

  parkOnMap(name: string): Locator {
    return this.string.getByRole('button', { name });
  }

  async selectParkInList(name: string): Promise<void> {
    await this.parkInList(name).click();
  }

  async selectParkOnMap(name: string): Promise<void> {
    await this.parkOnMap(name).click();
  }

  async closeCard(): Promise<void> {
    await this.anyCard.getByRole('button', { name: this.words.close }).click();
    await expect(this.anyCard).toHaveCount(0);
  }

  async copyLink(): Promise<void> {
    await this.anyCard.getByRole('button', { name: this.words.copyLink }).click();
    await expect(this.status).toContainText(this.words.copied);
  }

  async search(text: string): Promise<void> {
    await this.searchBox.fill(text);
  }

  /** Searches, and takes the first result that carries the name. */
  async find(text: string, name: string): Promise<void> {
    await this.search(text);
    await this.results.filter({ hasText: name }).first().click();
  }

  industry(name: string): Locator {
    return this.industries.getByRole('button', { name: new RegExp(`^${name}`) });
  }

  async toggleIndustry(name: string): Promise<void> {
    await this.industry(name).click();
  }

  async switchLanguage(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.otherLanguage }).click();
    this.#lang = this.#lang === 'zh' ? 'en' : 'zh';
    await expect(this.page.locator('html')).toHaveAttribute('lang', /^(zh|en)/);
  }

  async openSources(): Promise<Locator> {
    await this.page.getByRole('button', { name: this.words.sources }).click();
    const dialog = this.page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    return dialog;
  }

  /** The query of the address as it stands. */
  query(): URLSearchParams {
    return new URL(this.page.url()).searchParams;
  }
}
