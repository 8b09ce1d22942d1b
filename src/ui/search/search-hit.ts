// In which order search results stand, and what choosing one does.
import type { GroupId } from '../../domain/ids';
import type { Corridor } from '../../domain/corridor';
import type { Hit } from '../../domain/search';
import { pick } from '../../domain/text';
import type { CorridorState } from '../../state/corridor-state.svelte';
import { SEARCH } from './search-messages';

/** The same results with those of a kind together; kinds in the order of their best, so the very best stays first. */
export function groupedByKind(hits: readonly Hit[]): readonly Hit[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => hits.filter((hit) => hit.kind === kind));
}

const groupOf = ({ groupIds }: Corridor, { id }: Hit): GroupId | undefined =>
  groupIds.find((group) => group === id);

/** Whether the list is filtered by it; null for what has a card instead. */
function isChosen({ filter, corridor }: CorridorState, hit: Hit): boolean | null {
  const group = groupOf(corridor, hit);
  switch (hit.kind) {
    case 'industry':
      return filter.industries.includes(hit.id);
    case 'group':
      return (
        group !== undefined &&
        corridor.industriesOf(group).every(({ id }) => filter.industries.includes(id))
      );
    case 'district':
      return filter.districts.includes(hit.id);
    default:
      return null;
  }
}

/** How many parks the list would be filtered to. */
function parksBehind({ counts, corridor }: CorridorState, hit: Hit): number {
  const group = groupOf(corridor, hit);
  if (hit.kind === 'group') return (group && counts.groups.get(group)) ?? 0;
  return (hit.kind === 'district' ? counts.districts : counts.industries).get(hit.id) ?? 0;
}

/** How a result is shown: its kind, its name, and what of it matched or what choosing it does to the list. */
export function rowOf(choice: CorridorState, hit: Hit) {
  const words = SEARCH[choice.lang];
  const name = pick(hit.name, choice.lang);
  const chosen = isChosen(choice, hit);
  const matched = name.includes(hit.matched) ? [] : [words.matched(hit.matched)];
  const does = chosen ? words.unfilters : words.filters(parksBehind(choice, hit));
  return {
    hit,
    name,
    kind: words.kinds[hit.kind] + (chosen ? `\u00a0· ${words.filterOn}` : ''),
    more: chosen === null ? matched : [...matched, does],
  };
}

/**
 * Opens the card of a place; what has none, an industry, a group of them or a district, is switched on or off as a
 * filter of the list. Returns what is to be said of that.
 */
export function takeHit(choice: CorridorState, hit: Hit): string {
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
    case 'group': {
      const group = groupOf(choice.corridor, hit);
      if (group) choice.toggleGroup(group);
      break;
    }
    case 'district':
      choice.toggle('district', hit.id);
      break;
    case 'body':
    case 'transport':
      choice.selectPlace(hit.id);
  }
  const chosen = isChosen(choice, hit);
  if (chosen === null) return '';
  const words = SEARCH[choice.lang];
  const name = pick(hit.name, choice.lang);
  return chosen ? words.filtered(name) : words.unfiltered(name);
}
