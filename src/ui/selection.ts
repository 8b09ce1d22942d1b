// What is selected, in the words of the map and of the reader.
import type { Corridor } from '../domain/corridor';
import type { Bilingual } from '../domain/schema';
import type { MapTarget } from '../map/contract';
import type { Selection } from '../state/codec';
import type { CorridorState } from '../state/corridor-state.svelte';

/** Selects what was chosen on the map; null takes the selection back. */
export function choose(choice: CorridorState, target: MapTarget | null): void {
  if (!target) choice.clearSelection();
  else if (target.kind === 'park') choice.selectPark(target.id);
  else if (target.kind === 'bay') choice.selectBay(target.id);
  else choice.selectPlatform(target.id);
}

/** The map's target of a selection; null for none. */
export function targetOf(selection: Selection): MapTarget | null {
  return selection.kind === 'none' ? null : selection;
}

/** Its name; null for none, or for an id that the corridor does not know. */
export function nameOfSelection(corridor: Corridor, selection: Selection): Bilingual | null {
  switch (selection.kind) {
    case 'none':
      return null;
    case 'park':
      return corridor.park(selection.id)?.name ?? null;
    case 'bay':
      return corridor.bay(selection.id)?.name ?? null;
    case 'platform':
      return corridor.platform(selection.id)?.name ?? null;
  }
}
