// What the parks cover whose area is known: a tint and an edge under the pearl.
import { DIMMED, MARKED, type Layers } from '../context';

export const areaLayers: Layers = ({ palette }) => [
  {
    id: 'areas',
    type: 'fill',
    source: 'areas',
    paint: {
      'fill-color': palette.string,
      'fill-opacity': ['case', DIMMED, 0.06, MARKED, 0.45, 0.25],
      'fill-antialias': false,
    },
  },
  {
    id: 'area-edges',
    type: 'line',
    source: 'areas',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.stringCasing,
      'line-width': 1.2,
      'line-opacity': ['case', DIMMED, 0.25, 0.8],
    },
  },
];
