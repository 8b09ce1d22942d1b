// Where the keyboard focus goes when what it stood on is gone, or is skipped.

/** Of the list of parks, where the skip link leads. */
export const LIST_ID = 'park-list';

/** Focuses an element that is not a stop of the Tab key, such as a heading. */
export function takeFocus(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus();
}
