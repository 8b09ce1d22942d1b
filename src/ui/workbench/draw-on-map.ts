// A table of the workbench draws on the map as long as it is open.
import type { Drawing } from '../../map/drawings';
import { useLazyPlan } from '../document/lazy-plan.svelte';

/** An attachment for the element of the table; `drawing` is asked again whenever what it reads changes. */
export function drawOnMap(drawing: () => Drawing | null): () => (() => void) | undefined {
  const late = useLazyPlan();
  return () => late?.whole?.shown.draw(drawing);
}
