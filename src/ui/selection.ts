// What is selected, in the words of the map and of the reader.
import type { Corridor } from '../domain/corridor';
import type { Bilingual } from '../domain/schema';
import type { MapTarget } from '../map/contract';
import type { Selection } from '../state/codec';

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
