// A park chosen on the page before the application was there: its link left the park's id in the address.
import type { CorridorState } from '../../state/corridor-state.svelte';

/** Selects the park that the fragment names, unless something is selected already, and takes the fragment away. */
export function takeChoiceBeforeHydration(state: CorridorState, window: Window): void {
  const id = window.location.hash.slice(1);
  if (!state.corridor.park(id)) return;
  if (state.selection.kind === 'none') state.selectPark(id);
  const address = new URL(window.location.href);
  address.hash = '';
  try {
    window.history.replaceState(null, '', address);
  } catch {
    // A sandboxed page may not write its address.
  }
}
