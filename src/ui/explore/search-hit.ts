// What a search result is called, and what choosing it does.
import type { Corridor } from '../../domain/corridor';
import type { Bilingual } from '../../domain/schema';
import type { Hit } from '../../domain/search';
import type { CorridorState } from '../../state/corridor-state.svelte';

/** The name of what a result stands for; undefined for an id that is not in the data. */
export function nameOfHit(corridor: Corridor, hit: Hit): Bilingual | undefined {
  if (hit.kind === 'body' || hit.kind === 'transport') return undefined;
  return corridor[hit.kind](hit.id)?.name;
}

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
  }
}
