// The pairs of parks as arcs on the map.
import type { Corridor } from '../../../domain/corridor';
import type { OverlapArc } from '../../../domain/analysis/overlap-arcs';
import type { Lang } from '../../../domain/ids';
import { ARCS_FROM } from '../../../domain/analysis/overlap-arcs';
import { arcGroups, arcWidth, drawingOf, type Arc, type Drawing } from '../../../map/drawings';
import type { LegendEntry } from '../../../map/svg/legend-entry';
import { node } from '../../../map/svg/node';
import { ARCS } from './arc-messages';
import { factOf } from './pair-words';

/** The thinnest and the thickest, and what they mean. */
const arcLegend = (lang: Lang): readonly LegendEntry[] => [
  {
    sign: [ARCS_FROM, 0.6].map((weight, i) =>
      node('path', {
        d: `M${i * 18 - 17} 6q6-15 12 0`,
        fill: 'none',
        stroke: 'var(--selected)',
        'stroke-width': arcWidth(weight),
      }),
    ),
    text: ARCS[lang].drawn(ARCS_FROM.toFixed(2)),
  },
];

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
  return drawn.length > 0 ? drawingOf(arcGroups(drawn), arcLegend, true) : null;
}
