// Arcs between pearls: wider and stronger the more alike their parks are; from rim to rim, where the pearls are drawn.
import type { Mark } from '../svg/marker-group';
import { node, type SvgNode } from '../svg/node';
import { curveOf, topOf, type ArcEnd, type Curve, type Disc } from './curve';
import type { Groups } from './drawing';
import { pathUnder } from './under-pearls';

export interface Arc {
  readonly key: string;
  readonly from: ArcEnd;
  readonly to: ArcEnd;
  /** 0 to 1. */
  readonly weight: number;
  readonly emphasis: 'strong' | 'lit' | 'plain' | 'quiet';
  /** What is written at its top; empty for nothing. */
  readonly label: string;
}

const QUIET = 0.22;

/** Width in px of an arc: in proportion. */
export const arcWidth = (weight: number): number => Math.round(9 * weight * 10) / 10;
const opacityOf = (weight: number): number => Math.min(1, 0.35 + weight);

function lines({ weight, emphasis }: Arc, curve: Curve, discs: readonly Disc[]): SvgNode[] {
  const d = pathUnder(curve, discs);
  const width = arcWidth(weight);
  if (emphasis === 'quiet') return [node('path', { d, 'stroke-width': width, opacity: QUIET })];
  const isStrong = emphasis === 'strong';
  const opacity = emphasis === 'plain' ? opacityOf(weight) : 1;
  const casing = { d, stroke: 'var(--ink-halo)', 'stroke-width': width + (isStrong ? 5 : 2.4) };
  return [
    node('path', { ...casing, opacity: isStrong ? 1 : 0.65 }),
    node('path', { d, 'stroke-width': isStrong ? width + 1 : width, opacity }),
  ];
}

function words({ label, emphasis }: Arc, curve: Curve): SvgNode[] {
  if (label === '') return [];
  const { x, y } = topOf(curve);
  const at = { x: x.toFixed(1), y: (y + 4).toFixed(1) };
  return [node('text', { ...at, 'font-weight': emphasis === 'strong' ? 700 : 600 }, [label])];
}

const LINES = { fill: 'none', stroke: 'var(--selected)' };
export const WORDS = {
  fill: 'var(--ink)',
  stroke: 'var(--ink-halo)',
  'stroke-width': 4,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
  'text-anchor': 'middle',
  'font-size': 12.5,
};

/** In the order given, and what is written over all of them. */
export const arcGroups =
  (arcs: readonly Arc[]): Groups =>
  (scene, _lang, zoom) => {
    const drawn = arcs.flatMap((arc) => {
      const found = curveOf(scene, arc, zoom);
      return found ? [{ arc, ...found }] : [];
    });
    const marks = (draw: typeof lines): Mark[] =>
      drawn.map(({ arc, site, curve, discs }) => ({
        key: arc.key,
        lon: site.lon,
        lat: site.lat,
        children: draw(arc, curve, discs),
      }));
    return [
      { id: 'arcs', attributes: LINES, marks: marks(lines) },
      { id: 'arc-words', attributes: WORDS, marks: marks(words) },
    ];
  };
