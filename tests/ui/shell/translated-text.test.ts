// @vitest-environment happy-dom
// A page translator may replace every text node, at any time and by any way: what changes afterwards is written anew.
import { flushSync, mount, unmount } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepTranslatedTextCurrent } from '../../../src/ui/shell/translated-text';
import ChangingText from '../../fixtures/ui/ChangingText.svelte';
import { TRANSLATORS, untranslated } from '../../fixtures/ui/translators';

type Shown = { word: string; isOpen: boolean; items: readonly string[] };

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
let endpoints: (() => void)[] = [];

/** The component with what it shows, and a way to change that. */
function show(first: Shown): (next: Partial<Shown>) => void {
  const shown = new SvelteMap<string, Shown>([['', first]]);
  const now = (): Shown => shown.get('') ?? first;
  const made = mount(ChangingText, {
    target: document.body,
    props: {
      get word() {
        return now().word;
      },
      get isOpen() {
        return now().isOpen;
      },
      get items() {
        return now().items;
      },
    },
  });
  flushSync();
  endpoints.push(() => void unmount(made));
  return (next) => {
    shown.set('', { ...now(), ...next });
    flushSync();
  };
}

const written = (): readonly string[] =>
  [...document.querySelectorAll('p')].map(({ textContent }) => textContent);

/** What the component shows where nobody translates. */
function expected(shown: Shown): readonly string[] {
  document.body.replaceChildren();
  const made = mount(ChangingText, { target: document.body, props: shown });
  flushSync();
  const words = written();
  void unmount(made);
  return words;
}

beforeEach(() => {
  endpoints = [keepTranslatedTextCurrent(document.body)];
});

afterEach(() => {
  endpoints.reverse().forEach((end) => end());
  document.body.replaceChildren();
});

const FIRST: Shown = { word: 'one', isOpen: true, items: ['a', 'b', 'c'] };
const CHANGES: readonly Partial<Shown>[] = [
  { word: 'two' },
  { isOpen: false },
  { isOpen: true, word: 'three' },
  { items: ['c', 'a'] },
  { items: ['b', 'a', 'c', 'd'] },
  { word: 'one', isOpen: false, items: [] },
];

it.each(TRANSLATORS)(
  'what changes is fresh after a translator that %s',
  async (_how, translate) => {
    const change = show(FIRST);
    let now = FIRST;
    for (const next of CHANGES) {
      translate(document.body);
      await settle();
      expect(written().join('')).toContain('«');
      change(next);
      await settle();
      now = { ...now, ...next };
      // All of it is as if written now, but for what is still the translation of the same words.
      expect(untranslated(written())).toEqual(expectedBeside(now));
    }
  },
);

it('what no translator has touched stays as it is', async () => {
  const change = show(FIRST);
  const [node] = document.querySelector('#alone')?.childNodes ?? [];
  change({ word: 'two' });
  await settle();
  expect(document.querySelector('#alone')?.firstChild).toBe(node);
  expect(document.querySelector('p > :not(b, i)')).toBeNull();
});

function expectedBeside(shown: Shown): readonly string[] {
  const kept = [...document.body.childNodes];
  const words = expected(shown);
  document.body.replaceChildren(...kept);
  return words;
}
