// Where the keyboard focus goes when what it stood on is gone, or is skipped.
import { mayTakeFocus } from '../../domain/frame';

/** Of the list of parks, where the skip link leads. */
export const LIST_ID = 'park-list';

/** Focuses an element that is not a stop of the Tab key, such as a heading; in a frame only for who is in it. */
export function takeFocus(element: HTMLElement, options: FocusOptions = {}): void {
  element.tabIndex = -1;
  if (mayTakeFocus()) element.focus(options);
}
