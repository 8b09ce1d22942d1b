// @vitest-environment happy-dom
// How the saving of a picture is told: at work is never failed, and what failed says why and offers the SVG.
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LANGS } from '../../../src/domain/ids';
import { Unsaved } from '../../../src/ui/export/picture/unsaved';
import { Saving } from '../../../src/ui/export/saving.svelte';
import { SAVING } from '../../../src/ui/export/saving-messages';
import SavingNote from '../../../src/ui/export/SavingNote.svelte';
import { all, one, show, textOf } from '../list/panel';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe.each(LANGS)('the note (%s)', (lang) => {
  const words = SAVING[lang];
  const shown = () => {
    const saving = new Saving();
    const onSvg = vi.fn();
    const note = show(SavingNote, { saving, lang, onSvg });
    const said = () => {
      flushSync();
      return textOf(one(note, '[role=status]'));
    };
    return { saving, onSvg, note, said };
  };

  it('says that it is at work for as long as it is, and then nothing', async () => {
    const { saving, note, said } = shown();
    let end: (value?: unknown) => void = () => undefined;
    const run = saving.run(() => new Promise((resolve) => (end = resolve)));
    expect(said()).toBe('');
    await vi.advanceTimersByTimeAsync(1500);
    expect(said()).toBe(words.working);
    await vi.advanceTimersByTimeAsync(50_000);
    expect(said()).toBe(words.late);
    expect(all(note, 'button')).toHaveLength(0);
    end();
    await run;
    expect(said()).toBe('');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(said()).toBe('');
  });

  it('says why, and offers the SVG', async () => {
    const { saving, onSvg, note, said } = shown();
    await saving.run(() => Promise.reject(new Unsaved('blank')));
    expect(said()).toBe(new Unsaved('blank').because[lang]);
    one(note, 'button').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(onSvg).toHaveBeenCalledOnce();
  });

  it('says what could not be fetched, and tells of the latest work alone', async () => {
    const { saving, note, said } = shown();
    await saving.run(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(said()).toBe(words.notFetched);
    expect(all(note, 'button')).toHaveLength(0);
    let fail: (error: Error) => void = () => undefined;
    const first = saving.run(() => new Promise((_, reject) => (fail = reject)));
    await saving.run(() => Promise.resolve());
    fail(new Error('late'));
    await first;
    expect(said()).toBe('');
  });
});
