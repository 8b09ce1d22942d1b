// The string along the shore, the ties that hang the pearls on it, their halos, and the thread of a park of several sites.
import { EDGE_OPACITY } from '../halo';
import type { Level, ParkLine, Scene } from '../scene';
import { FIXED_WIDTH, type Layer, type Stops } from './layer';
import { node, type SvgNode } from './node';
import { areaPath, linePath, unitsOf, type Detail } from './path';
import { kmToUnits, toUnits } from './units';

export interface Marked {
  readonly dimmed: ReadonlySet<string>;
  /** Parks selected or pointed at. */
  readonly marked: ReadonlySet<string>;
}

const ROUND = { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;
const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The ± of each pearl as a circle on the ground; stronger while its park is marked, gone while it is dimmed. */
export function haloLayer(scene: Scene, { dimmed, marked }: Marked): Layer {
  const halos = scene.pearls.flatMap(({ park, site }) => {
    if (dimmed.has(park)) return [];
    const { x, y } = toUnits(site.lon, site.lat);
    const isMarked = marked.has(park);
    return node('circle', {
      cx: tenth(x),
      cy: tenth(y),
      r: tenth(kmToUnits(site.uncertaintyKm, site.lat)),
      'fill-opacity': isMarked ? 0.18 : undefined,
      'stroke-opacity': isMarked ? 0.95 : undefined,
      ...FIXED_WIDTH,
    });
  });
  return {
    id: 'halos',
    attributes: {
      fill: 'var(--halo)',
      'fill-opacity': 0.08,
      stroke: 'var(--halo-edge)',
      'stroke-opacity': EDGE_OPACITY,
      'stroke-width': 1.2,
      'stroke-dasharray': '1.2 3.6',
      'stroke-linecap': 'round',
    },
    children: halos,
  };
}

/** What parks cover, under their pearls; fainter while its park is dimmed. */
export function areaLayer(scene: Scene, { dimmed, marked }: Marked, { grid }: Detail): Layer {
  const detail = { grid, step: 0 };
  return {
    id: 'areas',
    attributes: { fill: 'var(--string)', stroke: 'var(--string-casing)', 'stroke-width': 1.2 },
    children: scene.sources.areas.features.map(({ properties, geometry }) => {
      const park = String(properties?.['park']);
      const isDimmed = dimmed.has(park);
      return node('path', {
        d: areaPath(geometry, detail),
        transform: unitsOf(detail),
        'fill-opacity': marked.has(park) ? 0.45 : isDimmed ? 0.06 : 0.25,
        'stroke-opacity': isDimmed ? 0.25 : 0.8,
        ...FIXED_WIDTH,
      });
    }),
  };
}

/** The string bends gently, so that it needs fewer points than the shore. */
const STRING_SHARE = 2;

/** The string, to be drawn several times by reference. */
export function stringShape({ string }: Level, { grid, step }: Detail, prefix: string): SvgNode {
  const detail = { grid, step: step * STRING_SHARE };
  const d = linePath(string, detail);
  return node('path', { id: `${prefix}string`, d, transform: unitsOf(detail), ...FIXED_WIDTH });
}

export function stringLayers(
  { threads }: Scene,
  { ties }: Level,
  states: Marked,
  { grid }: Detail,
  prefix: string,
): readonly Layer[] {
  const detail = { grid, step: 0 };
  const string = [node('use', { href: `#${prefix}string` })];
  const stroke = (id: string, colour: string, width: Stops, opacity?: number): Layer => ({
    id,
    attributes: { ...ROUND, stroke: `var(--${colour})`, 'stroke-opacity': opacity },
    children: string,
    width,
  });
  const knots = ties.map(({ park, coordinates }) => ({
    park,
    coordinates: coordinates.slice(-1),
  }));
  const knotPaths = lines(knots, states, detail, 0.4);
  return [
    // Two soft strokes instead of a blur, which would have to be computed anew in every frame.
    stroke('string-glow-outer', 'string-glow', [8, 15, 12, 28], 0.28),
    stroke('string-glow-inner', 'string-glow', [8, 10, 12, 18], 0.4),
    {
      id: 'ties',
      attributes: { ...ROUND, stroke: 'var(--string-casing)' },
      children: lines(ties, states, detail, 0.25),
      width: [8, 1.4, 12, 2.4],
    },
    stroke('string-casing', 'string-casing', [8, 4.6, 12, 7]),
    stroke('string', 'string', [8, 2.8, 12, 4.6]),
    stroke('string-light', 'string-glow', [8, 0.8, 12, 1.4], 0.85),
    {
      id: 'knot-edges',
      attributes: { ...ROUND, stroke: 'var(--string-casing)' },
      children: knotPaths,
      width: [8, 6.8, 12, 11.6],
    },
    {
      id: 'knots',
      attributes: { ...ROUND, stroke: 'var(--string-glow)' },
      children: knotPaths,
      width: [8, 4.4, 12, 8],
    },
    {
      id: 'thread',
      attributes: { ...ROUND, stroke: 'var(--thread)', 'stroke-dasharray': '0 4.8' },
      children: lines(threads, states, detail, 0.25),
      width: [8, 2, 12, 3.2],
    },
  ];
}

/** Lines of full strength in one path, those of dimmed parks in another. */
function lines(
  all: readonly ParkLine[],
  { dimmed }: Marked,
  detail: Detail,
  faint: number,
): SvgNode[] {
  const isDimmed = ({ park }: ParkLine): boolean => dimmed.has(park);
  const path = (some: readonly ParkLine[], opacity?: number): SvgNode[] => {
    const d = some.map(({ coordinates }) => linePath(coordinates, detail)).join('');
    return d === ''
      ? []
      : [
          node('path', {
            d,
            transform: unitsOf(detail),
            'stroke-opacity': opacity,
            ...FIXED_WIDTH,
          }),
        ];
  };
  return [...path(all.filter((one) => !isDimmed(one))), ...path(all.filter(isDimmed), faint)];
}
