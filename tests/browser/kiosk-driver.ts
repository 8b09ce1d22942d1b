// What a visitor and time do to the kiosk, as verbs: by role and accessible name; time is moved by a clock of its own.
import { expect, type Locator, type Page } from '@playwright/test';
import { LANGS, type Lang } from '../../src/domain/ids';
import { FIRST_LANG } from '../../src/domain/languages';
import { KIOSK } from '../../src/ui/kiosk/messages';
import { SHELL } from '../../src/ui/shell/messages';
import type { Tab } from '../../src/state/kiosk-session.svelte';
import { literally } from './named';

/** Seconds of the kiosks that these tests open, unless they say otherwise. */
export const IDLE = 60;
export const ASK = 20;

export class KioskDriver {
  lang: Lang = FIRST_LANG;

  constructor(readonly page: Page) {}

  get words() {
    return KIOSK[this.lang];
  }

  /** Opens the kiosk under a clock that the test moves; waits until it shows its map. */
  async open(query = '', at = '2026-03-02T12:00:00'): Promise<void> {
    const asked = new URLSearchParams(query);
    this.lang = LANGS.find((each) => each === asked.get('lang')) ?? FIRST_LANG;
    asked.set('view', 'kiosk');
    asked.set('renderer', asked.get('renderer') ?? 'svg');
    await this.page.clock.install({ time: new Date(at) });
    await this.page.goto(`/?${asked.toString()}`);
    await expect(this.html).toHaveAttribute('data-presence', 'attract');
    await expect(this.html).toHaveAttribute('data-map', 'svg');
  }

  get html(): Locator {
    return this.page.locator('html');
  }

  get content(): Locator {
    return this.page.getByRole('main');
  }

  get caption(): Locator {
    return this.page.getByRole('button', { name: this.words.touch });
  }

  get question(): Locator {
    return this.page.getByRole('alertdialog', { name: this.words.stillThere });
  }

  tab(tab: Tab): Locator {
    return this.content.getByRole('button', { name: this.words.tabs[tab], exact: true });
  }

  /** One of the large buttons of a list. */
  choice(name: string): Locator {
    return this.content.getByRole('button', { name: new RegExp(`^${literally(name)}( |$)`) });
  }

  heading(name: string): Locator {
    return this.content.getByRole('heading', { level: 2, name, exact: true });
  }

  setting(name: 'startOver' | 'largerText' | 'moreContrast' | 'takeAlong' | 'about'): Locator {
    const settings = this.page.getByRole('navigation', { name: this.words.settings });
    return settings.getByRole('button', { name: this.words[name] });
  }

  get language(): Locator {
    const settings = this.page.getByRole('navigation', { name: this.words.settings });
    return settings.getByRole('button', { name: SHELL[this.lang].otherLanguage });
  }

  /** A finger on the middle of a place; unlike a click it does not wait for what it sets in motion. */
  async touch(place: Locator): Promise<void> {
    const box = await place.boundingBox();
    if (!box) throw new Error('There is nothing to touch.');
    await this.page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  }

  async wake(): Promise<void> {
    await this.touch(this.caption);
    await expect(this.html).toHaveAttribute('data-presence', 'active');
  }

  async switchLanguage(): Promise<void> {
    await this.touch(this.language);
    this.lang = this.lang === 'zh' ? 'en' : 'zh';
    await expect(this.html).toHaveAttribute('lang', this.lang === 'zh' ? 'zh-CN' : 'en');
  }

  /** Lets so many seconds go by in which nobody is there. */
  async pass(seconds: number): Promise<void> {
    await this.page.clock.fastForward(seconds * 1000);
    // The next tick sees what has gone by.
    await this.page.clock.runFor(1000);
  }

  /** Goes away and lets the visit end. */
  async goAway(): Promise<void> {
    await this.pass(IDLE + ASK);
    await expect(this.html).toHaveAttribute('data-presence', 'attract');
  }

  /** All that a visitor could see, as text, without what goes by itself: the facts of the walk. */
  async seen(): Promise<string> {
    return this.page.evaluate(() => {
      const copy = document.body.cloneNode(true);
      if (!(copy instanceof HTMLElement)) return '';
      for (const part of copy.querySelectorAll('.caption, .map-host[data-renderer=gl]'))
        part.remove();
      const scrolled = [...document.querySelectorAll('*')].filter((part) => part.scrollTop > 0);
      const { dataset, lang } = document.documentElement;
      const focus = document.activeElement?.tagName ?? '';
      const root = [
        lang,
        JSON.stringify(Object.entries(dataset)),
        location.href,
        focus,
        scrolled.length,
      ];
      return `${root.join(' ')}\n${new XMLSerializer()
        .serializeToString(copy)
        .replace(/--drift-[xy]: -?\d+px;? ?/g, '')
        .replaceAll('><', '>\n<')}`;
    });
  }
}
