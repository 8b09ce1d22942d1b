// What is measured, drawn: two ends with their ±, the line between them with its length, the circle around the first.
import { project, type Pixel } from '../mercator';
import type { Mark } from '../svg/marker-group';
import { node, type SvgNode } from '../svg/node';
import { WORDS } from './arcs';
import { written } from './curve';
import type { Groups } from './drawing';
import { badge, doubt, INK, STEM_PX, type MeasuredEnd, type Place } from './measured-endpoints';

export interface MeasuredView {
  readonly from: MeasuredEnd | null;
  readonly to: MeasuredEnd | null;
  /** Written at the middle of the line; the line is drawn between both ends. */
  readonly length: string;
  /** Positions of the closed ring around the first end, and what is written at its top. */
  readonly circle: { readonly ring: readonly (readonly number[])[]; readonly label: string } | null;
}

const CASING = { fill: 'none', stroke: 'var(--ink-halo)', 'stroke-width': 5, opacity: 0.8 };
/** A line shorter than this on screen has no room for its length, which the badges would cover. */
const WORDS_FROM_PX = 12;

/** Pixels from one place to another at a zoom. */
function offsetOf(from: Place, to: Place, zoom: number): Pixel {
  const [a, b] = [project(from.lon, from.lat, zoom), project(to.lon, to.lat, zoom)];
  return { x: b.x - a.x, y: b.y - a.y };
}

/** In the order of drawing. Over 100 km a straight line of the map lies within 0.2 km of the great circle. */
export const measuredGroups =
  ({ from, to, length, circle }: MeasuredView): Groups =>
  (_scene, _lang, zoom) => {
    const endpoints = [from, to].filter((end) => end !== null);
    const at = (key: string, { lon, lat }: Place, children: SvgNode[]): Mark[] =>
      children.length > 0 ? [{ key, lon, lat, children }] : [];
    const lines: Mark[] = [];
    const words: Mark[] = [];
    if (from && circle) {
      const points = circle.ring.map(([lon = 0, lat = 0]) => offsetOf(from, { lon, lat }, zoom));
      const d = `M${points.map(written).join('L')}Z`;
      lines.push(
        ...at('circle', from, [
          node('path', { d, fill: INK, 'fill-opacity': 0.07 }),
          node('path', { d, ...CASING, 'stroke-width': 4 }),
          node('path', { d, 'stroke-width': 1.8, 'stroke-dasharray': '7 4' }),
        ]),
      );
      const top = Math.min(...points.map(({ y }) => y));
      words.push(
        ...at('circle', from, [node('text', { y: (top - 6).toFixed(1) }, [circle.label])]),
      );
    }
    const goal = from && to ? offsetOf(from, to, zoom) : null;
    const isNear = goal !== null && Math.hypot(goal.x, goal.y) < STEM_PX;
    if (from && goal) {
      const d = `M0 0L${written(goal)}`;
      lines.push(
        ...at('line', from, [
          node('path', { d, ...CASING }),
          node('path', { d, 'stroke-width': 2.4 }),
        ]),
      );
      const middle = { x: (goal.x / 2).toFixed(1), y: (goal.y / 2 + 16).toFixed(1) };
      if (Math.hypot(goal.x, goal.y) >= WORDS_FROM_PX)
        words.push(
          ...at('line', from, [node('text', { ...middle, 'font-weight': 700 }, [length])]),
        );
    }
    return [
      { id: 'measured', attributes: { fill: 'none', stroke: INK }, marks: lines },
      {
        id: 'measured-doubt',
        attributes: { fill: 'none', stroke: INK, 'stroke-linecap': 'round' },
        marks: endpoints.flatMap((end) => at(end.letter, end, doubt(end, zoom))),
      },
      {
        id: 'measured-ends',
        attributes: {},
        marks: endpoints.flatMap((end) => at(end.letter, end, badge(end, isNear && end === to))),
      },
      { id: 'measured-words', attributes: WORDS, marks: words },
    ];
  };
