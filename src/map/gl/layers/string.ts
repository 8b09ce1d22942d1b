// The string along the shore, the ties that hang the pearls on it, and the thread through a park of several sites.
import type { FilterSpecification } from 'maplibre-gl';
import type { Scene } from '../../scene';
import { byZoom, expression, unlessDimmed, type Layers } from '../context';

/** What is of the level of the string that is seen; levels begin at whole zooms, as filters do. */
function ofLevel([, ...nearer]: Scene['levels']): FilterSpecification {
  const steps = nearer.flatMap(({ zoom }, index) => [zoom, index + 1]);
  const level = steps.length > 0 ? expression('step', ['zoom'], 0, ...steps) : 0;
  return expression('==', ['get', 'level'], level);
}

export const stringLayers: Layers = ({ palette, theme, scene: { levels } }) => [
  {
    id: 'string-glow',
    type: 'line',
    source: 'string',
    filter: ofLevel(levels),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': palette.stringGlow,
      'line-width': byZoom(8, 14, 12, 26),
      'line-blur': byZoom(8, 10, 12, 20),
      'line-opacity': theme === 'light' ? 0.9 : 0.6,
    },
  },
  {
    id: 'ties',
    type: 'line',
    source: 'ties',
    filter: ofLevel(levels),
    layout: { 'line-cap': 'round' },
    paint: {
      'line-color': palette.stringCasing,
      'line-width': byZoom(8, 1.4, 12, 2.4),
      'line-opacity': unlessDimmed(1, 0.25),
    },
  },
  {
    id: 'string-casing',
    type: 'line',
    source: 'string',
    filter: ofLevel(levels),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': palette.stringCasing, 'line-width': byZoom(8, 4.6, 12, 7) },
  },
  {
    id: 'string',
    type: 'line',
    source: 'string',
    filter: ofLevel(levels),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': palette.string, 'line-width': byZoom(8, 2.8, 12, 4.6) },
  },
  {
    id: 'string-light',
    type: 'line',
    source: 'string',
    filter: ofLevel(levels),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': palette.stringGlow,
      'line-width': byZoom(8, 0.8, 12, 1.4),
      'line-opacity': 0.85,
    },
  },
  {
    id: 'knots',
    type: 'circle',
    source: 'knots',
    filter: ofLevel(levels),
    paint: {
      'circle-color': palette.stringGlow,
      'circle-radius': byZoom(8, 2.2, 12, 4),
      'circle-stroke-color': palette.stringCasing,
      'circle-stroke-width': byZoom(8, 1.2, 12, 1.8),
      'circle-opacity': unlessDimmed(1, 0.4),
      'circle-stroke-opacity': unlessDimmed(1, 0.4),
    },
  },
  {
    id: 'thread',
    type: 'line',
    source: 'thread',
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': palette.thread,
      'line-width': byZoom(8, 2, 12, 3.2),
      'line-dasharray': [0, 2.2],
      'line-opacity': unlessDimmed(1, 0.25),
    },
  },
];
