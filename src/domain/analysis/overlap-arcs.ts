// Which pairs of parks the map joins by an arc, and where each arc begins and ends.
import type { Corridor } from '../corridor';
import type { ParkId } from '../ids';
import type { Site } from '../schema';
import { middleSite } from './middle-site';
import type { OverlapPair } from './overlap';

/** Pairs at least this similar have an arc of their own accord. Ours: some dozen arcs can be told apart, 45 cannot. */
export const ARCS_FROM = 0.2;

/** `strong`: the pair that is open. `lit`: of the park that is selected. `quiet`: beside one of those. */
export type Emphasis = 'strong' | 'lit' | 'plain' | 'quiet';

export interface OverlapArc {
  readonly pair: OverlapPair;
  readonly similarity: number;
  readonly from: Site;
  readonly to: Site;
  readonly emphasis: Emphasis;
}

export interface OverlapArcs {
  /** The weakest first, so that the others are drawn over it. */
  readonly arcs: readonly OverlapArc[];
  /** Parks that are not located, so that their pairs have no arc; in corridor order. */
  readonly unlocated: readonly ParkId[];
}

const RANK: Readonly<Record<Emphasis, number>> = { quiet: 0, plain: 1, lit: 2, strong: 3 };

export function overlapArcs(
  corridor: Corridor,
  pairs: readonly OverlapPair[],
  opened: OverlapPair | null,
  selected: string | null,
): OverlapArcs {
  const anchors = new Map(corridor.parks.map(({ id, sites }) => [id, middleSite(sites)]));
  const isSelected = ({ first, second }: OverlapPair) => selected === first || selected === second;
  const others = opened || pairs.some(isSelected) ? 'quiet' : 'plain';
  const arcs = pairs.flatMap((pair): OverlapArc[] => {
    const [from, to] = [anchors.get(pair.first), anchors.get(pair.second)];
    const { similarity } = pair;
    const emphasis = pair === opened ? 'strong' : isSelected(pair) ? 'lit' : others;
    if (!from || !to || similarity === null) return [];
    if (similarity < ARCS_FROM && (RANK[emphasis] < RANK.lit || similarity === 0)) return [];
    return [{ pair, similarity, from, to, emphasis }];
  });
  return {
    arcs: arcs.sort((a, b) => RANK[a.emphasis] - RANK[b.emphasis] || a.similarity - b.similarity),
    unlocated: corridor.parks.flatMap(({ id }) => (anchors.get(id) ? [] : [id])),
  };
}
