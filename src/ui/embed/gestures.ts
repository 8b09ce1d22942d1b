// Whether one finger and the bare wheel are left to the page around the map, so that its reader is not caught in it.
import { isFramed } from '../../domain/frame';
import type { CorridorState } from '../../state/corridor-state.svelte';

/** A public screen is nobody's to scroll past, whatever shows it. */
export const isCooperative = (choice: CorridorState): boolean =>
  isFramed() && choice.view !== 'kiosk' && choice.gestures === 'auto' && !choice.shown.fillsScreen;
