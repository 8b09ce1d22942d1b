// Coming to the workbench and leaving it: whoever pressed a button that goes with its page is set down on what comes.
import { tick } from 'svelte';
import type { CorridorState } from '../../state/corridor-state.svelte';
import { mayTakeFocus } from '../../domain/frame';
import { LIST_ID, takeFocus } from '../shared/focus';

/** Frames in which a card that has to be fetched may still take the focus. */
const PATIENCE = 60;

/** What had the focus is gone, and somebody has pressed something; a page just opened leaves the focus alone. */
export function isFocusLost(): boolean {
  // Older browsers do not tell whether anything was pressed.
  const hasPressed = 'userActivation' in navigator && navigator.userActivation.hasBeenActive;
  return document.activeElement === document.body && hasPressed && mayTakeFocus();
}

/** Begins at the heading of what has come. */
export function beginAtHeading(section: HTMLElement): void {
  const heading = section.querySelector('h2');
  if (heading && isFocusLost()) takeFocus(heading);
}

/** Back to the list of parks. */
export async function toList(choice: CorridorState): Promise<void> {
  choice.setView('explore');
  await tick();
  document.getElementById(LIST_ID)?.focus();
}

/** To the card of what is chosen. */
export async function toCard(choice: CorridorState): Promise<void> {
  choice.setView('explore');
  for (let frame = 0; frame < PATIENCE; frame += 1) {
    await new Promise(requestAnimationFrame);
    const heading = document.querySelector<HTMLElement>('main aside h2');
    if (!heading) continue;
    if (document.activeElement === document.body) takeFocus(heading);
    return;
  }
}
