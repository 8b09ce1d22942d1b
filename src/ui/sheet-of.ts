// Which sheet paper gets: what somebody has before them, as far as there is something of it to print.
import { COMPARED } from '../domain/planning/compared';
import type { CorridorState } from '../state/corridor-state.svelte';

export type Sheet = 'comparison' | 'shortlist' | 'park' | 'corridor';

export function sheetOf({ view, planning, selection }: CorridorState): Sheet {
  const { tab, compare, wants } = planning;
  if (view === 'plan' && tab === 'compare' && compare.length >= COMPARED.fewest)
    return 'comparison';
  if (view === 'plan' && tab === 'shortlist' && wants.size > 0) return 'shortlist';
  return selection.kind === 'park' ? 'park' : 'corridor';
}
