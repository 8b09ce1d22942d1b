// The pearls, and the halo of each (its ±).
import type { ExpressionSpecification } from 'maplibre-gl';
import { CASING, EDGE_OPACITY } from '../../halo';
import { pearlRadius, SPREAD_ZOOMS } from '../../pearls';
import { expression, MARKED, unlessDimmed, type Layers, type StyleContext } from '../context';
import { PEARL_IMAGE_RADIUS } from '../images';

export const haloLayers: Layers = ({ palette, theme }) => [
  {
    id: 'halos',
    type: 'fill',
    source: 'halos',
    paint: {
      'fill-color': palette.halo,
      'fill-opacity': [
        'case',
        ['boolean', ['feature-state', 'dimmed'], false],
        0,
        MARKED,
        theme === 'light' ? 0.16 : 0.22,
        theme === 'light' ? 0.08 : 0.09,
      ],
    },
  },
  {
    id: 'halo-casings',
    type: 'line',
    source: 'halos',
    paint: {
      'line-color': palette.inkHalo,
      'line-width': CASING.width,
      'line-opacity': unlessDimmed(CASING.opacity, 0),
    },
  },
  {
    id: 'halo-edges',
    type: 'line',
    source: 'halos',
    layout: { 'line-cap': 'round' },
    paint: {
      'line-color': palette.haloEdge,
      'line-width': 1.2,
      'line-dasharray': [1, 3],
      'line-opacity': [
        'case',
        ['boolean', ['feature-state', 'dimmed'], false],
        0,
        MARKED,
        0.95,
        EDGE_OPACITY,
      ],
    },
  },
];

/** Pixel offsets by zoom and pearl, as the spread of the scene computed them. */
function spreadOffset({ scene }: StyleContext): ExpressionSpecification {
  const stops = SPREAD_ZOOMS.flatMap((zoom, z) => [
    zoom,
    [
      'match',
      ['get', 'id'],
      ...scene.pearls.flatMap((pearl, i) => {
        const offset = scene.spreads[z]?.[i] ?? { x: 0, y: 0 };
        // icon-offset is multiplied by icon-size, so it is given in pixels of the image.
        const size = pearlRadius(pearl, zoom) / PEARL_IMAGE_RADIUS;
        return [pearl.id, ['literal', [offset.x / size, offset.y / size]]];
      }),
      ['literal', [0, 0]],
    ],
  ]);
  return expression('interpolate', ['linear'], ['zoom'], ...stops);
}

const iconSize: ExpressionSpecification = byZoomAndBead(
  (zoom, bead) => pearlRadius({ bead }, zoom) / PEARL_IMAGE_RADIUS,
);

function byZoomAndBead(value: (zoom: number, bead: boolean) => number): ExpressionSpecification {
  const stops = [8, 12].flatMap((zoom) => [
    zoom,
    ['case', ['get', 'bead'], value(zoom, true), value(zoom, false)],
  ]);
  return expression('interpolate', ['linear'], ['zoom'], ...stops);
}

export const pearlLayers: Layers = (context) => [
  {
    id: 'pearls',
    type: 'symbol',
    source: 'pearls',
    layout: {
      'icon-image': ['concat', 'pearl/', context.theme, '/', ['get', 'ring']],
      'icon-size': iconSize,
      'icon-offset': spreadOffset(context),
      'icon-allow-overlap': true,
      'icon-padding': 1,
      'symbol-sort-key': ['case', ['get', 'bead'], 1, 0],
    },
    paint: { 'icon-opacity': unlessDimmed(1, 0.28) },
  },
];
