// What is measured, drawn: two ends with their ±, the line between them with its length, the circle around the first.
import { metresPerPixel, project, type Pixel } from '../mercator';
import type { Mark } from '../svg/marks';
import { node, type SvgNode } from '../svg/node';
import { WORDS } from './arcs';
import type { Groups } from './drawing';

interface Place {
  readonly lon: number;
  readonly lat: number;
}

export interface MeasuredEnd extends Place {
  /** One letter, as the table has it. */
  readonly letter: string;
  /** 0 for a free point. */
  readonly uncertaintyKm: number;
}

export interface MeasuredView {
  readonly from: MeasuredEnd | null;
  readonly to: MeasuredEnd | null;
  /** Written at the middle of the line; the line is drawn between both ends. */
  readonly length: string;
  /** Positions of the closed ring around the first end, and what is written at its top. */
  readonly circle: { readonly ring: readonly (readonly number[])[]; readonly label: string } | null;
}

const INK = 'var(--warning)';
const CASING = { fill: 'none', stroke: 'var(--ink-halo)', 'stroke-width': 5, opacity: 0.8 };
const STEM_PX = 24;
const BADGE_PX = 9;
/** A line shorter than this on screen has no room for its length, which the badges would cover. */
const WORDS_FROM_PX = 12;

const written = ({ x, y }: Pixel): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** Pixels from one place to another at a zoom. */
export function offsetOf(from: Place, to: Place, zoom: number): Pixel {
  const [a, b] = [project(from.lon, from.lat, zoom), project(to.lon, to.lat, zoom)];
  return { x: b.x - a.x, y: b.y - a.y };
}

function badge({ letter }: MeasuredEnd): SvgNode[] {
  const edge = { stroke: 'var(--ink-halo)', 'stroke-width': 1.5 };
  return [
    node('path', { d: `M0 0V${BADGE_PX - STEM_PX}`, stroke: INK, 'stroke-width': 2 }),
    node('circle', { r: 3.5, fill: INK, ...edge }),
    node('circle', { cy: -STEM_PX, r: BADGE_PX, fill: INK, ...edge }),
    node(
      'text',
      {
        y: 4 - STEM_PX,
        fill: 'var(--ink-halo)',
        'font-size': 11.5,
        'font-weight': 700,
        'text-anchor': 'middle',
      },
      [letter],
    ),
  ];
}

function doubt({ lat, uncertaintyKm }: MeasuredEnd, zoom: number): SvgNode[] {
  const r = (uncertaintyKm * 1000) / metresPerPixel(lat, zoom);
  return r > BADGE_PX
    ? [node('circle', { r: r.toFixed(1), 'stroke-width': 1.4, 'stroke-dasharray': '1 4' })]
    : [];
}

/** In the order of drawing. Over 100 km a straight line of the map lies within 0.2 km of the great circle. */
export const measuredGroups =
  ({ from, to, length, circle }: MeasuredView): Groups =>
  (_scene, _lang, zoom) => {
    const ends = [from, to].filter((end) => end !== null);
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
        marks: ends.flatMap((end) => at(end.letter, end, doubt(end, zoom))),
      },
      {
        id: 'measured-ends',
        attributes: {},
        marks: ends.flatMap((end) => at(end.letter, end, badge(end))),
      },
      { id: 'measured-words', attributes: WORDS, marks: words },
    ];
  };
