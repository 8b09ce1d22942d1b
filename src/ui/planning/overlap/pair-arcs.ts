// The pairs of parks as arcs on the map.
import type { Corridor } from '../../../domain/corridor';
import type { OverlapArc } from '../../../domain/planning/overlap-arcs';
import { arcGroups, drawingOf, type Arc, type Drawing } from '../../../map/drawings';
import { factOf } from './pair-words';

const isNamed = ({ emphasis }: OverlapArc): boolean => emphasis === 'strong' || emphasis === 'lit';

/** Null for none. What is singled out says its similarity. */
export function drawingOfArcs(corridor: Corridor, arcs: readonly OverlapArc[]): Drawing | null {
  const drawn = arcs.map((arc): Arc => ({
    key: factOf(corridor, arc.pair),
    from: { park: arc.pair.first, site: arc.from.id },
    to: { park: arc.pair.second, site: arc.to.id },
    weight: arc.similarity,
    emphasis: arc.emphasis,
    label: isNamed(arc) ? arc.similarity.toFixed(2) : '',
  }));
  return drawn.length > 0 ? drawingOf(arcGroups(drawn)) : null;
}
