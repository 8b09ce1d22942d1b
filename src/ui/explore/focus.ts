// Moving the keyboard focus to a heading that has just appeared.

/** Focuses an element that is not a stop of the Tab key, such as a heading. */
export function takeFocus(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus();
}
