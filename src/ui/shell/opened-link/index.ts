// What of the link was not understood, told beside the application: a chunk of its own, as it is hardly ever seen.
import { mount } from 'svelte';
import type { CorridorState } from '../../../state/corridor-state.svelte';
import type { Lost } from '../../../state/mend';
import LostNotice from './LostNotice.svelte';

export function tellLost(lost: readonly Lost[], state: CorridorState): void {
  mount(LostNotice, { target: document.body, props: { lost, state } });
}
