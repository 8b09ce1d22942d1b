// @vitest-environment happy-dom
// The menu that saves a table: opened by press and by arrow, walked by keys, left by Escape, shut by what is chosen.
import { createRawSnippet, flushSync, tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import NoteToggle from '../../../src/ui/workbench/NoteToggle.svelte';
import SaveMenu from '../../../src/ui/workbench/SaveMenu.svelte';
import { all, button, click, one, press, show, textOf } from '../list/panel';

const settled = async (): Promise<void> => {
  await tick();
  flushSync();
};

function menu() {
  const save = vi.fn();
  const items = ['CSV', 'SVG', 'PNG'].map((name) => ({ name, save: () => void save(name) }));
  const shown = show(SaveMenu, { title: 'Save', items });
  return { shown, save, opener: button(shown, 'Save') };
}
const names = (shown: Element) => all(shown, '[role=menuitem]').map(textOf);

describe('the menu that saves', () => {
  it('shows its entries only when it is open, the first with the focus', async () => {
    const { shown, opener } = menu();
    expect(names(shown)).toEqual([]);
    click(opener);
    await settled();
    expect(names(shown)).toEqual(['CSV', 'SVG', 'PNG']);
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    expect(textOf(document.activeElement ?? shown)).toBe('CSV');
  });

  it('opens at its end by the arrow up, and goes round', async () => {
    const { shown, opener } = menu();
    press(opener, 'ArrowUp');
    await settled();
    const focused = () => textOf(document.activeElement ?? shown);
    expect(focused()).toBe('PNG');
    press(one(shown, '[role=menuitem]:last-child'), 'ArrowDown');
    expect(focused()).toBe('CSV');
    press(one(shown, '[role=menuitem]'), 'End');
    expect(focused()).toBe('PNG');
  });

  it('gives the focus back by Escape, which nobody else hears', async () => {
    const { shown, opener } = menu();
    const heard = vi.fn();
    shown.addEventListener('keydown', heard);
    click(opener);
    await settled();
    press(one(shown, '[role=menuitem]'), 'Escape');
    expect(names(shown)).toEqual([]);
    expect(document.activeElement).toBe(opener);
    expect(heard).not.toHaveBeenCalled();
  });

  it('saves what is chosen, once, and shuts', async () => {
    const { shown, save, opener } = menu();
    click(opener);
    await settled();
    click(button(shown, 'SVG'));
    expect(save.mock.calls).toEqual([['SVG']]);
    expect(names(shown)).toEqual([]);
  });
});

describe('a remark behind a control', () => {
  it('stays in the page for paper, and is told open or shut', () => {
    const children = createRawSnippet(() => ({ render: () => '<p>How it is read</p>' }));
    const shown = show(NoteToggle, { title: 'Method', children });
    const remark = one(shown, '.remark');
    expect(remark.classList.contains('closed')).toBe(true);
    expect(textOf(remark)).toBe('How it is read');
    click(button(shown, 'Method'));
    expect(remark.classList.contains('closed')).toBe(false);
    expect(button(shown, 'Method').getAttribute('aria-controls')).toBe(remark.id);
  });
});
