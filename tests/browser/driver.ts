// What a person can do with the corridor map, as verbs: by role and accessible name, never by pixel or sleep.
import { expect, type Locator, type Page } from '@playwright/test';
import { LANGS, type Lang } from '../../src/domain/ids';
import { FIRST_LANG } from '../../src/domain/languages';
import { waitForMap } from '../tools/first-view';
import { Facets } from './facets';
import { MapDriver } from './map-driver';
import { literally } from './named';
import type { Renderer } from './renderers';
import { WORDS, type Words } from './words';

/**
 * Runs in the page: whether the focus stands on an element, or on the one stop of the row of buttons that it is in;
 * `gone` where the page has put another in its place.
 */
function focusAt(element: Element): 'here' | 'in its row' | 'elsewhere' | 'gone' {
  if (!element.isConnected) return 'gone';
  if (element === document.activeElement) return 'here';
  let row = document.activeElement;
  while (row && !row.contains(element)) row = row.parentElement;
  const stops = row?.querySelectorAll('button[tabindex="0"]') ?? [];
  const isInRow =
    element.getAttribute('tabindex') === '-1' &&
    stops.length === 1 &&
    stops[0] === document.activeElement;
  return isInRow ? 'in its row' : 'elsewhere';
}

/** Tells after each key where the focus is; looks for the place by its name only when the page has exchanged it. */
async function focusWatch(place: Locator): Promise<() => Promise<ReturnType<typeof focusAt>>> {
  let element = await place.elementHandle();
  return async () => {
    const at = await element.evaluate(focusAt);
    if (at !== 'gone') return at;
    element = await place.elementHandle();
    return await element.evaluate(focusAt);
  };
}

export class Driver {
  #lang: Lang;
  readonly facets: Facets;
  readonly map: MapDriver;

  constructor(
    readonly page: Page,
    readonly renderer: Renderer,
    lang: Lang = FIRST_LANG,
  ) {
    this.#lang = lang;
    this.facets = new Facets(page, () => this.words);
    this.map = new MapDriver(page, () => this.words);
  }

  get words(): Words {
    return WORDS[this.#lang];
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
      .getByRole('complementary', { name, exact: true })
      .filter({ has: this.page.getByRole('heading', { level: 2, name, exact: true }) });
  }

  get searchBox(): Locator {
    return this.page.getByRole('search').getByRole('combobox', { name: this.words.search });
  }

  get results(): Locator {
    return this.page.getByRole('listbox').getByRole('option');
  }

  /** The list's button of a park or a bay; a park's name is followed by its industry groups. */
  inList(name: string): Locator {
    return this.list.getByRole('button', { name: new RegExp(`^${literally(name)}( |$)`) });
  }

  get rows(): Locator {
    return this.list.getByRole('listitem');
  }

  // Ways in

  /**
   * Opens the product with a query such as `?lang=en&park=future-tech-park`, and waits for the list. The map's code is
   * kept from arriving: drawn in software it takes most of the time, and the page must do without it until it comes.
   */
  async open(query = ''): Promise<void> {
    await this.page.route('**/assets/gl-*.js', () => undefined);
    await this.visit(query);
    const before = this.renderer === 'svg' ? 'svg' : 'loading';
    await expect(this.page.locator('html')).toHaveAttribute('data-map', before);
  }

  /** Opens the product and waits until the map has drawn its first complete picture. */
  async openWithMap(query = ''): Promise<void> {
    await this.visit(query);
    await waitForMap(this.page, this.renderer === 'gl' ? 'ready' : 'svg');
  }

  /** Opens the product and lets the map take its course. */
  async visit(query = ''): Promise<void> {
    const lang = new URLSearchParams(query).get('lang');
    this.#lang = LANGS.find((each) => each === lang) ?? FIRST_LANG;
    const asked = new URLSearchParams(query);
    if (this.renderer === 'svg') asked.set('renderer', 'svg');
    // Slashes and commas are read either way, but people write them plainly.
    const written = asked.toString().replaceAll('%2F', '/').replaceAll('%2C', ',');
    await this.page.goto(`/${this.renderer === 'svg' ? `?${written}` : query}`);
    const view = asked.get('view');
    const story = this.page.locator('[data-step="1"]');
    const first = view === 'plan' ? this.page.getByRole('tabpanel') : this.list;
    await expect(view === 'story' ? story : first).toBeVisible();
  }

  // Verbs

  async selectInList(name: string): Promise<void> {
    await this.inList(name).click();
    await expect(this.cardOf(name)).toBeVisible();
  }

  async closeCard(): Promise<void> {
    await this.anyCard.getByRole('button', { name: this.words.close }).click();
    await expect(this.anyCard).toHaveCount(0);
  }

  async copyLink(): Promise<void> {
    await this.anyCard.getByRole('button', { name: this.words.copyLink }).click();
  }

  /** Searches, and takes the first result that carries the name. */
  async find(text: string, name: string): Promise<void> {
    await this.searchBox.fill(text);
    await this.results.filter({ hasText: name }).first().click();
  }

  async switchLanguage(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.otherLanguage }).click();
    this.#lang = this.#lang === 'zh' ? 'en' : 'zh';
    await expect(this.list).toBeVisible();
  }

  async openSources(): Promise<Locator> {
    await this.page.getByRole('button', { name: this.words.sources, exact: true }).click();
    const dialog = this.page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    return dialog;
  }

  /** Presses Tab, or Shift and Tab, until the place has the focus; fails when it is not among the stops. */
  async tabTo(place: Locator, most = 100): Promise<void> {
    const lies = await place.evaluate((element) => {
      const { activeElement, body } = document;
      const from = activeElement === body ? null : activeElement;
      return (from?.compareDocumentPosition(element) ?? 0) & Node.DOCUMENT_POSITION_PRECEDING;
    });
    const key = lies ? 'Shift+Tab' : 'Tab';
    const focus = await focusWatch(place);
    for (let stops = 0; stops < most; stops += 1) {
      await this.page.keyboard.press(key);
      const at = await focus();
      if (at === 'here') return;
      if (at === 'in its row') return this.#walkRowTo(place);
    }
    await expect(place).toBeFocused();
  }

  /** Along a row of buttons that is one stop of the Tab key. */
  async #walkRowTo(place: Locator): Promise<void> {
    const focus = await focusWatch(place);
    for (let steps = 0; steps < 100; steps += 1) {
      await this.page.keyboard.press('ArrowRight');
      if ((await focus()) === 'here') return;
    }
    await expect(place).toBeFocused();
  }

  /** The query of the address as it stands, without the renderer that the suite runs with. */
  query(): URLSearchParams {
    const { searchParams } = new URL(this.page.url());
    searchParams.delete('renderer');
    return searchParams;
  }
}
