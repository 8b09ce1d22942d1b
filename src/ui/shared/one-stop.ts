// One stop of the Tab key for a row of buttons; the arrow keys walk it, Home and End lead to its ends.

const FORWARD = new Set(['ArrowRight', 'ArrowDown']);
const BACK = new Set(['ArrowLeft', 'ArrowUp']);

/** Attached to what holds the buttons: that which had the focus last is the stop, at first the current one or else the first. */
export function oneStop(root: HTMLElement): () => void {
  const buttons = (): HTMLButtonElement[] => [...root.querySelectorAll('button')];
  const stopAt = (stop: EventTarget | null | undefined): void =>
    buttons().forEach((button) => (button.tabIndex = button === stop ? 0 : -1));

  const follow = ({ target }: FocusEvent): void => stopAt(target);

  function walk(event: KeyboardEvent): void {
    // A menu in the row has its own use for them.
    if (event.defaultPrevented) return;
    const all = buttons().filter((button) => button.checkVisibility());
    const at = all.findIndex((button) => button === event.target);
    const next = FORWARD.has(event.key)
      ? at + 1
      : BACK.has(event.key)
        ? at - 1
        : event.key === 'Home'
          ? 0
          : event.key === 'End'
            ? all.length - 1
            : null;
    if (at < 0 || next === null) return;
    event.preventDefault();
    all.at(next % all.length)?.focus();
  }

  stopAt(root.querySelector('button[aria-current]') ?? buttons()[0]);
  root.addEventListener('focusin', follow);
  root.addEventListener('keydown', walk);
  return () => {
    root.removeEventListener('focusin', follow);
    root.removeEventListener('keydown', walk);
  };
}
