// The sea: open water, paler bands hugging the coast, and the bays in their own blues.
import { LAND } from '#corridor/land';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../palette';
import { byZoom, expression, type Layers } from '../context';

/** Half-widths in px at zoom 8 and 13, widest band first: the same order as `palette.waterlines`. */
const BANDS = [
  [26, 74],
  [17, 48],
  [9.5, 27],
  [4, 11],
] as const;

/** Each piece of a bay has its share of the tone. */
const BAY_OPACITY: ExpressionSpecification = [
  '*',
  ['get', 'share'],
  ['case', ['boolean', ['feature-state', 'selected'], false], 0.85, 0.5],
];

/** A corridor need not have any water of its own, and `match` wants one. */
function bayColour({ bays, sea }: Palette): ExpressionSpecification | string {
  const colours = Object.entries(bays).flat();
  return colours.length === 0 ? sea : expression('match', ['get', 'id'], ...colours, sea);
}

export const waterLayers: Layers = ({ palette }) => [
  { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
  ...BANDS.flatMap(([near, far], band): LayerSpecification[] =>
    LAND.map((source) => ({
      id: `waterline-${band + 1}-${source}`,
      type: 'line',
      source: `${source}-lines`,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.waterlines[band] ?? palette.sea,
        'line-width': byZoom(8, near * 2, 13, far * 2),
        'line-blur': byZoom(8, 1, 13, 2),
      },
    })),
  ),
  {
    id: 'bays',
    type: 'fill',
    source: 'bays',
    paint: {
      'fill-color': bayColour(palette),
      // By zoom, though it is the same at each: over a base map it is not, and MapLibre cannot change the one for the other.
      'fill-opacity': byZoom(9, BAY_OPACITY, 12, BAY_OPACITY),
      'fill-antialias': false,
    },
  },
  {
    id: 'graticule',
    type: 'line',
    source: 'graticule',
    paint: {
      'line-color': palette.waterInk,
      'line-width': 0.6,
      'line-opacity': 0.13,
    },
  },
];
