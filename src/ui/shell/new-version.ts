// The bar about a new version, put beside the application: a chunk of its own, as it is hardly ever seen.
import { mount } from 'svelte';
import type { Updates } from '../../offline/page/updates';
import type { CorridorState } from '../../state/corridor-state.svelte';
import UpdateBar from './UpdateBar.svelte';

/** Empty until a version waits, so that a screen reader knows the place before it speaks. */
export function announceVersions(updates: Updates, state: CorridorState): void {
  mount(UpdateBar, { target: document.body, props: { updates, state } });
}
