// @vitest-environment happy-dom
// In a page that scrolls, one finger and the bare wheel are the page's, and everything else is the map's.
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Gestures } from '../../../src/map/svg/gestures';

function gestures(isCooperative: boolean) {
  const element = document.body.appendChild(document.createElement('div'));
  const events = {
    isCooperative: () => isCooperative,
    onPush: vi.fn(),
    onZoom: vi.fn(),
    onStep: vi.fn(),
    onRest: vi.fn(),
    onClick: vi.fn(),
  };
  Object.assign(element, { setPointerCapture: vi.fn() });
  const made = new Gestures(element, element, events);
  onTestFinished(() => {
    made.destroy();
    element.remove();
  });
  const send = (event: Event): boolean => element.dispatchEvent(event);
  const finger = (type: string, pointerId: number, clientX: number, pointerType = 'touch') =>
    send(new PointerEvent(type, { pointerId, pointerType, clientX, clientY: 50, button: 0 }));
  const wheel = (keys: WheelEventInit = {}) =>
    send(Object.assign(new WheelEvent('wheel', { deltaY: 100, cancelable: true }), keys));
  return { events, finger, wheel };
}

describe.each([
  [true, 0],
  [false, 1],
])('where the page scrolls: %s', (isCooperative, times) => {
  it('one finger', () => {
    const { events, finger } = gestures(isCooperative);
    finger('pointerdown', 1, 0);
    finger('pointermove', 1, 40);
    finger('pointerup', 1, 40);
    expect(events.onPush).toHaveBeenCalledTimes(times);
    expect(events.onRest).toHaveBeenCalledTimes(times);
  });

  it('the bare wheel, which then scrolls the page', () => {
    const { events, wheel } = gestures(isCooperative);
    // False where the browser's own scroll was prevented.
    expect(wheel()).toBe(isCooperative);
    expect(events.onZoom).toHaveBeenCalledTimes(times);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])(
    'the wheel with a key, or a pinch: %o',
    (keys) => {
      const { events, wheel } = gestures(isCooperative);
      expect(wheel(keys)).toBe(false);
      expect(events.onZoom).toHaveBeenCalledOnce();
    },
  );

  it('a mouse that drags', () => {
    const { events, finger } = gestures(isCooperative);
    finger('pointerdown', 1, 0, 'mouse');
    finger('pointermove', 1, 40, 'mouse');
    expect(events.onPush).toHaveBeenCalledOnce();
  });

  it('two fingers', () => {
    const { events, finger } = gestures(isCooperative);
    finger('pointerdown', 1, 0);
    finger('pointerdown', 2, 100);
    finger('pointermove', 2, 140);
    expect(events.onPush).toHaveBeenCalledWith(20, 0);
    expect(events.onZoom).toHaveBeenCalledOnce();
  });
});
