// What is selected, in the words of the map and of the reader.
import type { Corridor } from '../../domain/corridor';
import type { Bilingual } from '../../domain/schema';
import type { WholePlan } from '../../domain/whole-plan';
import { aroundAll } from '../../map/camera';
import type { MapTarget } from '../../map/contract';
import type { Selection } from '../../state/codec';
import type { CorridorState } from '../../state/corridor-state.svelte';

/** Selects what was chosen on the map; null takes the selection back. The story sees to it by itself. */
export function choose(choice: CorridorState, target: MapTarget | null): void {
  if (choice.story.onChosen?.(target?.id)) return;
  if (!target) choice.clearSelection();
  else if (target.kind === 'park') choice.selectPark(target.id);
  else if (target.kind === 'bay') choice.selectBay(target.id);
  else if (target.kind === 'platform') choice.selectPlatform(target.id);
  else choice.selectPlace(target.id);
}

/** What the map points at: the park of the story's step, else what is selected; null for nothing. Where a place is, only the whole plan may know. */
export function targetOf(choice: CorridorState, plan: WholePlan | undefined): MapTarget | null {
  const { corridor, selection } = choice;
  const told = choice.view === 'story' && corridor.parks[Number(choice.story.step) - 1];
  if (told) return { kind: 'park', id: told.id };
  if (selection.kind === 'none') return null;
  if (selection.kind !== 'place') return selection;
  const { id } = selection;
  const place = corridor.stops.find((each) => each.id === id);
  return {
    kind: 'place',
    id,
    around: aroundAll(place ? [place.site] : (plan?.body(id)?.sites ?? [])),
  };
}

/** Tells targets apart; another one once it is known where a place is. */
export function keyOf(target: MapTarget | null): string {
  if (!target) return '';
  const isKnown = target.kind !== 'place' || target.around;
  return `${target.kind}/${target.id}${isKnown ? '' : '?'}`;
}

/** Its name; null for none, or for an id that the corridor does not know. */
export function nameOfSelection(
  corridor: Corridor,
  selection: Selection,
  plan?: WholePlan,
): Bilingual | null {
  switch (selection.kind) {
    case 'none':
      return null;
    case 'park':
      return corridor.park(selection.id)?.name ?? null;
    case 'bay':
      return corridor.bay(selection.id)?.name ?? null;
    case 'platform':
      return corridor.platform(selection.id)?.name ?? null;
    case 'place': {
      const place = corridor.stops.find(({ id }) => id === selection.id);
      return (place ?? plan?.body(selection.id))?.name ?? null;
    }
  }
}
