// How a dialog opens: over a page that it shuts off, or, in a frame that nobody has just pressed, as a panel.
import { on } from 'svelte/events';
import { mayOpenModal } from '../../domain/frame';

/** Returns what ends it. A panel shuts nothing off and leaves the focus where it is; Escape closes it from inside. */
export function openDialog(dialog: HTMLDialogElement): () => void {
  if (mayOpenModal()) {
    dialog.showModal();
    return () => undefined;
  }
  // As an attribute: the call that shows a dialog would take the focus.
  dialog.open = true;
  dialog.setAttribute('closedby', 'none');
  return on(dialog, 'keydown', (event) => {
    if (event.key === 'Escape') dialog.close();
  });
}
