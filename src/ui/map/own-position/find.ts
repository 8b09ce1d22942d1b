// Finds where the reader stands, and says what became of it.
import { mount } from 'svelte';
import type { CorridorState } from '../../../state/corridor-state.svelte';
import type { MapHandle } from '../map-handle';
import OwnNotice from './OwnNotice.svelte';
import { OwnPosition } from './own-position.svelte';

/** Made once; `notices` is where the map says something. */
export function ownPositionOn(
  choice: CorridorState,
  handle: MapHandle,
  notices: Element,
): OwnPosition {
  const position = new OwnPosition(choice, handle);
  mount(OwnNotice, { target: notices, props: { choice, position } });
  return position;
}
