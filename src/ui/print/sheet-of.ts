// Which sheet paper gets: what somebody has before them, as far as there is something of it to print.
import { COMPARED } from '../../domain/analysis/compared';
import type { CorridorState } from '../../state/corridor-state.svelte';

export type Sheet = 'comparison' | 'shortlist' | 'park' | 'corridor';

export function sheetOf({ view, workbench, selection }: CorridorState): Sheet {
  const { tab, compare, criteria } = workbench;
  if (view === 'plan' && tab === 'compare' && compare.length >= COMPARED.fewest)
    return 'comparison';
  if (view === 'plan' && tab === 'shortlist' && criteria.size > 0) return 'shortlist';
  return selection.kind === 'park' ? 'park' : 'corridor';
}
