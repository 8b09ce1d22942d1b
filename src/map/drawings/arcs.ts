// Arcs between pearls: wider and stronger the more alike their parks are; from rim to rim, where the pearls are drawn.
import { pearlRadius, spreadAt } from '../pearls';
import { project, type Pixel } from '../mercator';
import type { Scene } from '../scene';
import type { Mark } from '../svg/marks';
import { node, type SvgNode } from '../svg/node';
import type { Groups } from './drawing';

/** A pearl by its park and the site it stands for. */
export interface ArcEnd {
  readonly park: string;
  readonly site: string;
}

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

/** Of the length between two pearls, how far an arc bends to the left of the way from the first to the second. */
const BEND = 0.26;
const LEAST_BEND_PX = 22;
const GAP_PX = 2.5;
const QUIET = 0.22;

/** Width in px of an arc: in proportion. */
export const arcWidth = (weight: number): number => Math.round(9 * weight * 10) / 10;
const opacityOf = (weight: number): number => Math.min(1, 0.35 + weight);

interface Curve {
  /** Ends and the control point of a quadratic curve, in px around the site of the first pearl. */
  readonly start: Pixel;
  readonly control: Pixel;
  readonly end: Pixel;
}

function towards(from: Pixel, to: Pixel, px: number): Pixel {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) / length) * px,
    y: from.y + ((to.y - from.y) / length) * px,
  };
}

function pearlAt(scene: Scene, { park, site }: ArcEnd, zoom: number) {
  const index = scene.pearls.findIndex((pearl) => pearl.park === park && pearl.site.id === site);
  const pearl = scene.pearls[index];
  if (!pearl) return null;
  const home = project(pearl.site.lon, pearl.site.lat, zoom);
  const offset = spreadAt(scene.spreads, index, zoom);
  const at = { x: home.x + offset.x, y: home.y + offset.y };
  return { site: pearl.site, home, at, r: pearlRadius(pearl, zoom) + GAP_PX };
}

/** Null where a pearl is not on the map. */
export function curveOf(scene: Scene, arc: Pick<Arc, 'from' | 'to'>, zoom: number) {
  const [from, to] = [pearlAt(scene, arc.from, zoom), pearlAt(scene, arc.to, zoom)];
  if (!from || !to) return null;
  const local = ({ x, y }: Pixel): Pixel => ({ x: x - from.home.x, y: y - from.home.y });
  const [a, b] = [local(from.at), local(to.at)];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const bend = Math.max(BEND * length, LEAST_BEND_PX) / length;
  const control = {
    x: (a.x + b.x) / 2 + (b.y - a.y) * bend,
    y: (a.y + b.y) / 2 - (b.x - a.x) * bend,
  };
  const curve: Curve = {
    start: towards(a, control, from.r),
    control,
    end: towards(b, control, to.r),
  };
  return { site: from.site, curve };
}

const written = ({ x, y }: Pixel): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** The point of the curve that is as far along it from either end. */
const topOf = ({ start, control, end }: Curve): Pixel => ({
  x: (start.x + 2 * control.x + end.x) / 4,
  y: (start.y + 2 * control.y + end.y) / 4,
});

function lines({ weight, emphasis }: Arc, curve: Curve): SvgNode[] {
  const d = `M${written(curve.start)}Q${written(curve.control)} ${written(curve.end)}`;
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

const LINES = { fill: 'none', stroke: 'var(--selected)', 'stroke-linecap': 'round' };
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
    const marks = (draw: (arc: Arc, curve: Curve) => SvgNode[]): Mark[] =>
      drawn.map(({ arc, site, curve }) => ({
        key: arc.key,
        lon: site.lon,
        lat: site.lat,
        children: draw(arc, curve),
      }));
    return [
      { id: 'arcs', attributes: LINES, marks: marks(lines) },
      { id: 'arc-words', attributes: WORDS, marks: marks(words) },
    ];
  };
