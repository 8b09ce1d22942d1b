// @vitest-environment happy-dom
// The locks of a public screen, and the ears that hear whether anybody is there.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lockDown } from '../../../src/ui/kiosk/device/lock';
import { hearPresence } from '../../../src/ui/kiosk/device/presence';

/** True where the page kept the browser from acting on it. */
function isShut(event: Event): boolean {
  document.body.dispatchEvent(event);
  return event.defaultPrevented;
}
const made = (name: string, init: EventInit = {}) =>
  new Event(name, { bubbles: true, cancelable: true, ...init });
const key = (name: string, init: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init });

describe('a locked screen', () => {
  let unlock = (): void => undefined;
  beforeEach(() => (unlock = lockDown(window)));
  afterEach(() => {
    unlock();
    document.body.replaceChildren();
  });

  it.each(['contextmenu', 'selectstart', 'dragstart', 'drop', 'auxclick', 'beforeinstallprompt'])(
    'shuts %s',
    (name) => expect(isShut(made(name))).toBe(true),
  );

  it.each([
    ['p', { ctrlKey: true }],
    ['s', { metaKey: true }],
    ['ArrowLeft', { altKey: true }],
    ['+', { ctrlKey: true }],
    ['F1', {}],
    ['F5', {}],
    ['F12', {}],
    ['BrowserBack', {}],
    ['PrintScreen', {}],
    ['ContextMenu', {}],
  ])('shuts %s %j', (name, init) => expect(isShut(key(name, init))).toBe(true));

  it.each(['Tab', 'Enter', ' ', 'ArrowLeft', 'Escape', 'a', 'Home'])('leaves %j alone', (name) =>
    expect(isShut(key(name))).toBe(false),
  );

  it('shuts the wheel with Control, the side buttons of a mouse, and every link', () => {
    const pinch = Object.assign(made('wheel'), { ctrlKey: true });
    expect(isShut(pinch)).toBe(true);
    expect(isShut(new WheelEvent('wheel', { bubbles: true, cancelable: true }))).toBe(false);
    const mouse = (button: number) =>
      new MouseEvent('mouseup', { button, bubbles: true, cancelable: true });
    expect([0, 1, 3, 4].map((button) => isShut(mouse(button)))).toEqual([false, true, true, true]);
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    document.body.append(link);
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    link.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
  });

  it('is as before once it is unlocked', () => {
    unlock();
    expect(isShut(made('contextmenu'))).toBe(false);
  });
});

describe('presence', () => {
  const session = { touch: vi.fn(), stir: vi.fn() };
  let stop = (): void => undefined;
  beforeEach(() => {
    vi.clearAllMocks();
    stop = hearPresence(window, session);
  });
  afterEach(() => stop());
  const pointerMove = (screenX: number) =>
    new PointerEvent('pointermove', { screenX, bubbles: true });

  it.each(['pointerdown', 'touchstart', 'keydown', 'wheel'])(
    'is a %s, wherever it happens',
    (name) => {
      document.body.addEventListener(name, (event) => event.stopPropagation(), { once: true });
      document.body.dispatchEvent(made(name));
      expect(session.touch).toHaveBeenCalledOnce();
    },
  );

  it('is a pointer that moves, not one under which the page changes', () => {
    for (const x of [5, 5, 5]) document.body.dispatchEvent(pointerMove(x));
    expect(session.touch).not.toHaveBeenCalled();
    document.body.dispatchEvent(pointerMove(6));
    expect(session.touch).toHaveBeenCalledOnce();
  });

  it('goes on while something scrolls', () => {
    document.body.dispatchEvent(made('scroll', { bubbles: false }));
    expect(session.stir).toHaveBeenCalledOnce();
    expect(session.touch).not.toHaveBeenCalled();
  });

  it('is heard no more once it is told to stop', () => {
    stop();
    document.body.dispatchEvent(made('pointerdown'));
    expect(session.touch).not.toHaveBeenCalled();
  });
});
