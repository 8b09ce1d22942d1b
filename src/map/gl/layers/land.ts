// The land: shorelines of different age as fills of one colour, stacked and never merged (their licences
// differ), with a quiet shore line.
import { LAND } from '#corridor/land';
import type { LayerSpecification } from 'maplibre-gl';
import { byZoom, type Layers } from '../context';

export const landLayers: Layers = ({ palette }) => [
  // The shore is drawn below both fills, so that only its seaward half shows and the older shore vanishes
  // under newer land.
  ...LAND.map((source): LayerSpecification => ({
    id: `shore-${source}`,
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.shore, 'line-width': byZoom(8, 1.2, 13, 2.4) },
  })),
  ...LAND.map((source): LayerSpecification => ({
    id: source,
    type: 'fill',
    source,
    paint: { 'fill-color': palette.land, 'fill-antialias': true },
  })),
];
