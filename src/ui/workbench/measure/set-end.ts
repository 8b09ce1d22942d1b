// Sets an end of what is measured: an id or a point goes into the address, the reader's own position never does.
import { OWN_ID, type OwnEnd } from '../../../domain/own-position';
import type { CorridorState } from '../../../state/corridor-state.svelte';

/** `end` is an id, `latitude/longitude`, the id of the own position, or nothing. */
export function setEnd({ workbench, shown }: CorridorState, which: OwnEnd, end: string): void {
  workbench.span({ [which]: end === OWN_ID ? '' : end });
  const { own } = shown;
  if (!own) return;
  const others = own.ends.filter((each) => each !== which);
  shown.own = { ...own, ends: end === OWN_ID ? [...others, which] : others };
}
