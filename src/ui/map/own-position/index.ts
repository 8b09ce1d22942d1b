// Puts the reader's own position among the controls of the map: a chunk of its own, fetched once the page stands.
import { mount } from 'svelte';
import type { CorridorState } from '../../../state/corridor-state.svelte';
import type { MapHandle } from '../map-handle';
import { mayAsk } from './ask-browser';
import OwnButton from './OwnButton.svelte';
import OwnNotice from './OwnNotice.svelte';
import { OwnPosition } from './own-position.svelte';

/** `notices` is where the map says something; nothing is offered where the browser may not be asked. */
export function offerOwnPosition(
  choice: CorridorState,
  handle: MapHandle,
  controls: Element,
  notices: Element,
): void {
  if (!mayAsk()) return;
  const props = { choice, position: new OwnPosition(choice, handle) };
  mount(OwnButton, { target: controls, props });
  mount(OwnNotice, { target: notices, props });
}
