// @vitest-environment happy-dom
// The search by keyboard: typing, moving through the results, choosing, leaving.
import { readFileSync } from 'node:fs';
import { flushSync, tick } from 'svelte';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { searchEntries } from '../../../src/domain/schema';
import { buildSearch } from '../../../src/domain/search';
import type * as SearchParts from '../../../src/ui/explore/search-index';
import { groupedByKind } from '../../../src/ui/explore/search-hit';
import { stepThrough } from '../../../src/ui/explore/search-keys';
import { all, button, click, one, press, showPanel, textOf } from './panel';

// The names come from the file instead of over the network.
vi.mock('../../../src/ui/explore/search-index', async (original) => ({
  ...(await original<typeof SearchParts>()),
  loadSearch: () =>
    Promise.resolve(
      buildSearch(v.parse(searchEntries, JSON.parse(readFileSync('data/search.json', 'utf8')))),
    ),
}));

async function searching(text: string, address = '') {
  const shown = showPanel(address);
  const field = one(shown.panel, 'input[role=combobox]');
  if (!(field instanceof HTMLInputElement)) throw new Error('The combobox is no field.');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
  await vi.waitFor(() =>
    expect(textOf(shown.panel)).not.toMatch(/正在载入搜索|Loading the search/),
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
