// Whether one finger and the bare wheel are left to the page around the map, so that its reader is not caught in it.
import { createSubscriber } from 'svelte/reactivity';
import { on } from 'svelte/events';
import { isFramed } from '../../domain/frame';
import type { CorridorState } from '../../state/corridor-state.svelte';

const changed = createSubscriber((update) => {
  const ends = [on(document, 'fullscreenchange', update), on(window, 'resize', update)];
  return () => ends.forEach((end) => end());
});

/** By itself, or as a frame that the page around it shows so, which does not tell it. */
export function fillsScreen(): boolean {
  changed();
  const isWhole = innerWidth === screen.width && innerHeight === screen.height;
  return Boolean(
    document.fullscreenElement ?? (isWhole && matchMedia('(display-mode: fullscreen)').matches),
  );
}

/** A public screen is nobody's to scroll past, whatever shows it. */
export const isCooperative = (choice: CorridorState): boolean =>
  isFramed() && choice.view !== 'kiosk' && choice.gestures === 'auto' && !fillsScreen();
