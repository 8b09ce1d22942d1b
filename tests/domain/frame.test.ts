// @vitest-environment happy-dom
// In a frame nothing moves the focus of somebody who is elsewhere.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isFramed, mayOpenModal, mayTakeFocus } from '../../src/domain/frame';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function stand(framed: boolean, hasFocus: boolean, isActive: boolean | undefined): void {
  vi.stubGlobal('parent', framed ? {} : window);
  vi.spyOn(document, 'hasFocus').mockReturnValue(hasFocus);
  const activation = isActive === undefined ? {} : { userActivation: { isActive } };
  vi.stubGlobal('navigator', activation);
}

describe('a page', () => {
  it.each([
    // framed, hasFocus, just pressed → takes the focus, opens modals
    [false, false, false, true, true],
    [false, true, false, true, true],
    [true, false, false, false, false],
    // The page around is of the same site, where a press there counts as one here.
    [true, false, true, false, false],
    [true, true, false, true, false],
    [true, true, true, true, true],
    [true, true, undefined, true, true],
  ])('framed %s, focused %s, pressed %s', (framed, hasFocus, isActive, focus, modal) => {
    stand(framed, hasFocus, isActive);
    expect([isFramed(), mayTakeFocus(), mayOpenModal()]).toEqual([framed, focus, modal]);
  });
});
