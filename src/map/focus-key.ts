// Where the keyboard stands on a map, by a key that every renderer knows, so that it can stand there again.
import { mayTakeFocus } from '../domain/frame';

/** The key of the button that has the focus, '' for the map itself, null when the focus is elsewhere or to be left there. */
export function focusedKey(host: HTMLElement): string | null {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || !host.contains(activeElement)) return null;
  if (!mayTakeFocus()) return null;
  return activeElement.dataset.key ?? '';
}

/** Gives the focus to the button of a key, or to the map where there is none. */
export function focusKey(host: HTMLElement, key: string): void {
  const buttons = [...host.querySelectorAll<HTMLElement>('[data-key]')];
  const target = buttons.find((button) => button.dataset.key === key);
  (target ?? host.querySelector<HTMLElement>('[role=application]'))?.focus({ preventScroll: true });
}
