// The reader's choice of light or dark: followed by the page through `<html data-theme>`, and by the map.
import { MediaQuery } from 'svelte/reactivity';
import type { Theme } from '../../map/palette';

export const THEME_CHOICES = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

const KEY = 'theme';

export class ThemePreference {
  #choice = $state<ThemeChoice>('auto');
  readonly #dark = new MediaQuery('prefers-color-scheme: dark');

  /** Takes up what was chosen before, and shows it. */
  constructor() {
    const kept = remembered();
    this.#choice = THEME_CHOICES.find((choice) => choice === kept) ?? 'auto';
    this.#show();
  }

  get choice(): ThemeChoice {
    return this.#choice;
  }

  /** What is on screen. */
  get theme(): Theme {
    if (this.#choice !== 'auto') return this.#choice;
    return this.#dark.current ? 'dark' : 'light';
  }

  /** On to the next choice, the first after the last. */
  next(): void {
    const after = THEME_CHOICES.indexOf(this.#choice) + 1;
    this.#choice = THEME_CHOICES[after % THEME_CHOICES.length] ?? 'auto';
    this.#show();
    try {
      localStorage.setItem(KEY, this.#choice);
    } catch {
      // Storage may be refused (private windows); then the choice lasts as long as the page.
    }
  }

  #show(): void {
    const { dataset } = document.documentElement;
    if (this.#choice === 'auto') delete dataset.theme;
    else dataset.theme = this.#choice;
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
