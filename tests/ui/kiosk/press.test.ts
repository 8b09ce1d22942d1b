// @vitest-environment happy-dom
// What goes away at the first touch lets nothing through to what lies below it.
import { afterEach, expect, it, vi } from 'vitest';
import { guardPresses } from '../../../src/ui/kiosk/device/press';

function show(): { above: HTMLElement; below: HTMLElement; chosen: () => void } {
  const above = document.createElement('button');
  const below = document.createElement('button');
  const chosen = vi.fn();
  below.addEventListener('click', chosen);
  document.body.append(below, above);
  return { above, below, chosen };
}

const send = (target: Element, name: string, detail: number): boolean =>
  target.dispatchEvent(new MouseEvent(name, { bubbles: true, cancelable: true, detail }));

const end = guardPresses(window);
afterEach(() => document.body.replaceChildren());

it.each([
  ['pointer', 'pointerdown'],
  ['touch without one, beside a finger that stays down', 'touchstart'],
])('refuses the click of a press by %s that began on what is gone', (_name, press) => {
  const { above, below, chosen } = show();
  below.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  above.dispatchEvent(new Event(press, { bubbles: true }));
  above.remove();
  expect(send(below, 'mousedown', 1)).toBe(false);
  expect(send(below, 'click', 1)).toBe(false);
  expect(chosen).not.toHaveBeenCalled();
});

it('leaves every other click alone, and those of a key or a program', () => {
  const { above, below, chosen } = show();
  below.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  send(below, 'click', 1);
  expect(chosen).toHaveBeenCalledTimes(1);
  above.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  above.remove();
  below.click();
  expect(chosen).toHaveBeenCalledTimes(2);
});

it('guards no longer once it has ended', () => {
  end();
  const { above, below, chosen } = show();
  above.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  above.remove();
  send(below, 'click', 1);
  expect(chosen).toHaveBeenCalledTimes(1);
});
