// @vitest-environment happy-dom
// The search by keyboard: typing, moving through the results, choosing, leaving.
import { flushSync, tick } from 'svelte';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { searchIndex } from '../../../src/domain/schema';
import { buildSearch } from '../../../src/domain/search';
import { readNames } from '../../../src/pipeline/data-set';
import type * as SearchParts from '../../../src/ui/search/search-index';
import { groupedByKind } from '../../../src/ui/search/search-hit';
import { stepThrough } from '../../../src/ui/search/search-keys';
import { all, button, click, one, press, showPanel, textOf } from '../list/panel';

// The names come from the file instead of over the network.
vi.mock('../../../src/ui/search/search-index', async (original) => ({
  ...(await original<typeof SearchParts>()),
  loadSearch: () => Promise.resolve(buildSearch(v.parse(searchIndex, JSON.parse(readNames())))),
}));

async function searching(text: string, address = '') {
  const shown = showPanel(address);
  const field = one(shown.panel, 'input[role=combobox]');
  if (!(field instanceof HTMLInputElement)) throw new Error('The combobox is no field.');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
  await vi.waitFor(
    () => expect(textOf(shown.panel)).not.toMatch(/正在载入搜索|Loading the search/),
    10_000,
  );
  await tick();
  return { ...shown, field, options: () => all(shown.panel, '[role=option]') };
}

describe('the search', () => {
  it('is a landmark with a named combobox', () => {
    const { panel } = showPanel('?lang=en');
    const field = one(panel, 'search input[role=combobox]');
    expect(field.getAttribute('aria-label')).toBe('Search parks, industries, platforms');
    expect(field.getAttribute('aria-expanded')).toBe('false');
  });

  it('moves through the results with the arrows, Home and End', async () => {
    const { field, options } = await searching('海洋');
    expect(field.getAttribute('aria-expanded')).toBe('true');
    const count = options().length;
    expect(count).toBeGreaterThan(2);
    const active = () =>
      options().findIndex((each) => each.getAttribute('aria-selected') === 'true');
    expect(active()).toBe(-1);
    press(field, 'ArrowDown');
    expect(active()).toBe(0);
    expect(field.getAttribute('aria-activedescendant')).toBe(options()[0]?.id);
    press(field, 'End');
    expect(active()).toBe(count - 1);
    press(field, 'ArrowDown');
    expect(active()).toBe(-1);
    press(field, 'ArrowUp');
    expect(active()).toBe(count - 1);
    press(field, 'Home');
    expect(active()).toBe(0);
  });

  it('opens the park of the first result on Enter, and empties itself', async () => {
    const { field, choice } = await searching('青岛科技街');
    press(field, 'Enter');
    expect(choice.selection).toEqual({ kind: 'park', id: 'science-and-technology-street' });
    expect(field).toHaveProperty('value', '');
  });

  it('opens what is clicked', async () => {
    const { options, choice } = await searching('Aoshan', '?lang=en');
    const bay = options().find((each) => textOf(each).startsWith('Aoshan Bay'));
    if (bay) click(bay);
    expect(choice.selection).toEqual({ kind: 'bay', id: 'aoshan-bay' });
  });

  it('switches an industry on as a filter', async () => {
    const { options, choice } = await searching('轨道交通');
    const industry = options().find((each) => textOf(each).endsWith('产业'));
    if (industry) click(industry);
    expect(choice.filter.industries).toEqual(['rail-transit']);
    expect(choice.selection).toEqual({ kind: 'none' });
  });

  it('closes on Escape first, and empties on the second', async () => {
    const { field, options } = await searching('海洋');
    press(field, 'Escape');
    expect(options()).toEqual([]);
    expect(field).toHaveProperty('value', '海洋');
    press(field, 'Escape');
    expect(field).toHaveProperty('value', '');
  });

  it('keeps Escape from closing a card while it uses the key itself', async () => {
    const { field, choice } = await searching('海洋', '?park=future-tech-park');
    press(field, 'Escape');
    expect(choice.selection.kind).toBe('park');
    press(field, 'Escape');
    press(field, 'Escape');
    expect(choice.selection.kind).toBe('none');
  });

  it('says so, with a hint, when nothing is found', async () => {
    const { panel, field } = await searching('zzzzqqq', '?lang=en');
    expect(textOf(panel)).toContain('Nothing found for "zzzzqqq"');
    expect(textOf(panel)).toContain('pinyin');
    click(button(panel, 'Clear the search'));
    expect(textOf(panel)).not.toContain('Nothing found');
    expect(document.activeElement).toBe(field);
  });
});

/** What the event of a key tells. */
type Told = Readonly<Record<string, number | boolean>>;

/** A key as the browser sends it while an input method has it, or, with its code alone, just after. */
function pressComposing(target: Element, key: string, init: Told): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  flushSync();
  return event;
}

describe('while an input method composes', () => {
  const KEYS = ['Enter', 'Escape', 'ArrowDown', 'ArrowUp', 'Home', 'End', ' '];
  /** What each browser tells with the key that ends a composition; Safari ends it first. */
  const ENDINGS: readonly (readonly [string, Told, boolean])[] = [
    ['still composing', { isComposing: true, keyCode: 229 }, false],
    ['composing by its own word', { isComposing: true, keyCode: 13 }, false],
    ['after its end, by the code', { isComposing: false, keyCode: 229 }, true],
  ];

  it.each(ENDINGS)('its keys command nothing: %s', async (_, init, ends) => {
    const { field, options, choice } = await searching('海洋', '?park=future-tech-park');
    field.dispatchEvent(new Event('compositionstart', { bubbles: true }));
    if (ends) field.dispatchEvent(new Event('compositionend', { bubbles: true }));
    for (const key of KEYS) {
      const event = pressComposing(field, key, init);
      expect(event.defaultPrevented, key).toBe(false);
      expect(field).toHaveProperty('value', '海洋');
      expect(options().length, key).toBeGreaterThan(2);
      expect(options().some((each) => each.getAttribute('aria-selected') === 'true')).toBe(false);
      expect(choice.selection).toEqual({ kind: 'park', id: 'future-tech-park' });
    }
  });

  it('the next Enter chooses', async () => {
    const { field, choice } = await searching('青岛科技街');
    field.dispatchEvent(new Event('compositionstart', { bubbles: true }));
    field.dispatchEvent(new Event('compositionend', { bubbles: true }));
    pressComposing(field, 'Enter', { keyCode: 229 });
    pressComposing(field, 'Enter', { keyCode: 13 });
    expect(choice.selection).toEqual({ kind: 'park', id: 'science-and-technology-street' });
  });

  it('shows what it finds so far, and says nothing until it ends', async () => {
    const { panel, field } = await searching('zzzzqqq', '?lang=en');
    const live = () => all(panel, 'search [aria-live=polite]').map(textOf).join('');
    expect(live()).toContain('Nothing found');
    field.dispatchEvent(new Event('compositionstart', { bubbles: true }));
    flushSync();
    expect(live()).toBe('');
    expect(textOf(panel)).toContain('Nothing found');
    field.dispatchEvent(new Event('compositionend', { bubbles: true }));
    flushSync();
    expect(live()).toContain('Nothing found');
  });
});

describe('a group or a district', () => {
  it.each([
    ['marine', 'Marine', '?lang=en', 'industries', 'filters the list: 5 parks'],
    ['shibei', 'Shibei', '?lang=en', 'districts', 'filters the list: 1 park'],
    ['市北', '市北区', '', 'districts', '筛选列表：1 个园区'],
  ] as const)('%s filters the list, and says so', async (text, name, address, facet, does) => {
    const { panel, field, options, choice } = await searching(text, address);
    const [first] = options();
    expect(first && textOf(first)).toContain(name);
    expect(first && textOf(first)).toContain(does);
    press(field, 'Enter');
    expect(choice.filter[facet].length).toBeGreaterThan(0);
    expect(choice.selection).toEqual({ kind: 'none' });
    expect(textOf(one(panel, 'search [aria-live=polite]'))).toContain(name);
  });

  it('is taken back by choosing it again, and says so', async () => {
    const { panel, field, options, choice } = await searching('市北', '?district=shibei');
    expect(textOf(options()[0] ?? field)).toMatch(/再选一次，取消筛选.*已选/);
    press(field, 'Enter');
    expect(choice.filter.districts).toEqual([]);
    expect(textOf(one(panel, 'search [aria-live=polite]'))).toBe('列表不再按“市北区”筛选');
  });
});

it('takes what has no letter or digit for no query: nothing is looked for, nothing is said', async () => {
  for (const text of ['！！', '&', ' … ', '🦪', '\u200b']) {
    const { panel, options } = await searching(text);
    expect(options()).toEqual([]);
    expect(textOf(one(panel, 'search [aria-live=polite]'))).toBe('');
  }
});

it('keeps results of a kind together, the kind of the best first', async () => {
  const hits = (['industry', 'park', 'industry', 'bay', 'park'] as const).map((kind, rank) => ({
    kind,
    id: String(rank),
    name: { zh: kind, en: kind },
    matched: '',
  }));
  expect(groupedByKind(hits).map(({ id }) => id)).toEqual(['0', '2', '1', '4', '3']);
  const { options } = await searching('bio', '?lang=en');
  const kinds = options().map((option) => textOf(one(option, '.kind')));
  const runs = kinds.filter((kind, position) => kind !== kinds[position - 1]);
  expect(new Set(kinds).size).toBeGreaterThan(1);
  expect(runs).toEqual([...new Set(kinds)]);
});

it('leaves Home and End to the caret while the field itself is meant', () => {
  expect(stepThrough('Home', null, 5)).toBeUndefined();
  expect(stepThrough('End', null, 5)).toBeUndefined();
  expect(stepThrough('ArrowDown', null, 0)).toBeUndefined();
  expect(stepThrough('a', 2, 5)).toBeUndefined();
});
