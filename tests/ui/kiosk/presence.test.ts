// @vitest-environment happy-dom
// Who moves a finger is there, whether or not anything scrolls under it.
import { expect, it, vi } from 'vitest';
import { hearPresence } from '../../../src/ui/kiosk/device/presence';

function hear() {
  const session = { touch: vi.fn(), stir: vi.fn() };
  return { session, stop: hearPresence(window, session) };
}

it('a finger that moves on a list too short to scroll is somebody', () => {
  const { session, stop } = hear();
  document.body.dispatchEvent(new Event('touchmove', { bubbles: true }));
  expect(session.touch).toHaveBeenCalledOnce();
  stop();
  document.body.dispatchEvent(new Event('touchmove', { bubbles: true }));
  expect(session.touch).toHaveBeenCalledOnce();
});

it('a finger that moves is heard where the list keeps the event to itself', () => {
  const { session, stop } = hear();
  const list = document.createElement('ul');
  list.addEventListener('touchmove', (event) => event.stopPropagation());
  document.body.append(list);
  list.dispatchEvent(new Event('touchmove', { bubbles: true }));
  expect(session.touch).toHaveBeenCalledOnce();
  stop();
});
