// In which order search results stand, and what choosing one does.
import type { Hit } from '../../domain/search';
import type { CorridorState } from '../../state/corridor-state.svelte';

/** The same results with those of a kind together; kinds in the order of their best, so the very best stays first. */
export function groupedByKind(hits: readonly Hit[]): readonly Hit[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => hits.filter((hit) => hit.kind === kind));
}

/** Opens the card of a place; an industry has none and is switched on or off as a filter. */
export function takeHit(choice: CorridorState, hit: Hit): void {
  switch (hit.kind) {
    case 'park':
      choice.selectPark(hit.id);
      break;
    case 'bay':
      choice.selectBay(hit.id);
      break;
    case 'platform':
      choice.selectPlatform(hit.id);
      break;
    case 'industry':
      choice.toggleIndustry(hit.id);
      break;
    case 'body':
    case 'transport':
      choice.selectPlace(hit.id);
  }
}
