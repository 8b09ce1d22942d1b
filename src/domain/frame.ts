// Whether the page stands in another one, whose reader may be busy elsewhere; and what it may then do by itself.

/** True in a frame of another page, whether or not the address says so. */
export const isFramed = (view: Pick<Window, 'parent'> = window): boolean => view.parent !== view;

/**
 * In a frame only those are led about who have come into it: a focus that moves by itself would take the words of
 * somebody who types in the page around it, and scroll that page.
 */
export const mayTakeFocus = (): boolean => !isFramed() || document.hasFocus();

/** A dialog may shut off the rest of the page; in a frame only just after a press, and never by itself. */
export const mayOpenModal = (): boolean =>
  !isFramed() ||
  // Older browsers do not tell when anything was pressed.
  (document.hasFocus() && (!('userActivation' in navigator) || navigator.userActivation.isActive));
