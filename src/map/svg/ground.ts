// Sea and land: paler bands hugging the coast, the bays in their blues, two shores as stacked fills of one colour.
import type { FeatureCollection } from 'geojson';
import type { MapTarget } from '../contract';
import { fadeOf, type Fade } from '../mouth';
import type { Scene } from '../scene';
import { FIXED_WIDTH, type Layer, type Stops } from './layer';
import { node, type SvgNode } from './node';
import { areaPath, linePath, unitsOf, type Detail } from './path';
import { toUnits } from './units';

/** The shores as path data on a grid, oldest first: they are stacked, never merged. */
export interface Land {
  readonly paths: readonly string[];
  readonly detail: Detail;
}

/** The path data of each shore. */
export function landOf(shores: readonly FeatureCollection[], detail: Detail): Land {
  const paths = shores.map(({ features }) =>
    features.map(({ geometry }) => areaPath(geometry, detail)).join(''),
  );
  return { paths, detail };
}

/** Widths of the bands at zooms 8 and 13, widest first: the order of `palette.waterlines`. */
const BANDS: readonly Stops[] = [
  [8, 52, 13, 148],
  [8, 34, 13, 96],
  [8, 19, 13, 54],
  [8, 8, 13, 22],
];

/** Where the shores stand in a picture, behind its prefix. */
export const LAND_ID = 'land';

/** The shores, to be drawn several times by reference. */
export function landShapes({ paths, detail }: Land, prefix: string): SvgNode {
  const shapes = paths.map((d) => node('path', { d, transform: unitsOf(detail), ...FIXED_WIDTH }));
  return node('g', { id: `${prefix}${LAND_ID}` }, shapes);
}

export function waterLayers(prefix: string): readonly Layer[] {
  return BANDS.map((width, band) => ({
    id: `waterline-${band + 1}`,
    attributes: {
      fill: 'none',
      stroke: `var(--waterlines-${band + 1})`,
      'stroke-linejoin': 'round',
    },
    children: [node('use', { href: `#${prefix}${LAND_ID}` })],
    width,
  }));
}

/** How much coarser than the land's the shore of a bay may be, which lies under it: more so where that is coarse itself. */
const BAY_SHARE = 1.7;

/** The water of each bay, under the land. */
export function bayLayer(
  scene: Scene,
  selected: MapTarget | null,
  { grid, step }: Detail,
  prefix: string,
): Layer {
  const detail = { grid: grid * 2, step: step ** 2 * BAY_SHARE };
  return {
    id: 'bays',
    attributes: { 'fill-opacity': 0.5 },
    children: scene.bays.flatMap((bay, i) => {
      const { id } = bay;
      const geometry = scene.sources.bays.features[i]?.geometry;
      const isSelected = selected?.kind === 'bay' && selected.id === id;
      const fade = fadeOf(bay);
      const colour = `var(--bays-${id})`;
      const water = node('path', {
        d: geometry && areaPath(geometry, detail),
        transform: unitsOf(detail),
        fill: fade ? `url(#${prefix}fade-${id})` : colour,
        'fill-opacity': isSelected ? 0.85 : undefined,
        'data-bay': id,
      });
      return fade ? [gradientOf(fade, `${prefix}fade-${id}`, colour, grid), water] : [water];
    }),
  };
}

/** From nothing to the whole of a colour, for a path of such a grid. */
function gradientOf({ middle, along, across }: Fade, id: string, colour: string, grid: number) {
  const from = toUnits(...middle);
  const axes = [along, across].flatMap((end) => {
    const { x, y } = toUnits(...end);
    return [x - from.x, y - from.y];
  });
  const matrix = [...axes, from.x, from.y].map((units) => Math.round(units / grid));
  const ellipse = {
    id,
    gradientUnits: 'userSpaceOnUse',
    cx: 0,
    cy: 0,
    r: 1,
    gradientTransform: `matrix(${matrix.join(' ')})`,
  };
  return node('radialGradient', ellipse, [
    node('stop', { offset: '.33', 'stop-color': colour, 'stop-opacity': 0 }),
    node('stop', { offset: 1, 'stop-color': colour }),
  ]);
}

export function graticuleLayer(scene: Scene, detail: Detail): Layer {
  const lines = scene.sources.graticule.features.map(({ geometry }) =>
    linePath(geometry.coordinates, detail),
  );
  return {
    id: 'graticule',
    attributes: {
      fill: 'none',
      stroke: 'var(--water-ink)',
      'stroke-opacity': 0.13,
      'stroke-width': 0.6,
    },
    children: [node('path', { d: lines.join(''), transform: unitsOf(detail), ...FIXED_WIDTH })],
  };
}

/** The shore line lies below the fill, so that only its seaward half shows. */
export function landLayers(prefix: string): readonly Layer[] {
  const children = [node('use', { href: `#${prefix}${LAND_ID}` })];
  return [
    {
      id: 'shore',
      attributes: { fill: 'none', stroke: 'var(--shore)', 'stroke-linejoin': 'round' },
      children,
      width: [8, 1.2, 13, 2.4],
    },
    { id: 'land', attributes: { fill: 'var(--land)' }, children },
  ];
}
