// @vitest-environment happy-dom
// A dialog is modal where it may be, and else a panel that takes nothing.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { takeFocus } from '../../../src/ui/shared/focus';
import { openDialog } from '../../../src/ui/shared/open-dialog';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function dialogIn(framed: boolean): HTMLDialogElement {
  vi.stubGlobal('parent', framed ? {} : window);
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  return dialog;
}

describe('a dialog', () => {
  it('is modal in a page of its own', () => {
    const dialog = dialogIn(false);
    const modal = vi.spyOn(dialog, 'showModal');
    openDialog(dialog);
    expect(modal).toHaveBeenCalledOnce();
  });

  it('is a panel in a frame that nobody has pressed, and Escape inside of it closes it', () => {
    const dialog = dialogIn(true);
    const modal = vi.spyOn(dialog, 'showModal');
    const end = openDialog(dialog);
    expect(modal).not.toHaveBeenCalled();
    expect(dialog.open).toBe(true);
    dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(dialog.open).toBe(false);
    end();
  });
});

describe('the focus', () => {
  it.each([
    [false, 1],
    [true, 0],
  ])('framed %s: moves %i times by itself', (framed, times) => {
    dialogIn(framed);
    const heading = document.createElement('h2');
    const focus = vi.spyOn(heading, 'focus');
    takeFocus(heading);
    expect(focus).toHaveBeenCalledTimes(times);
  });
});
