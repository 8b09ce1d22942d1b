// Where the reader stands: a dot in a ring, and the words beside it; nothing where that is not known.
import type { FilterSpecification } from 'maplibre-gl';
import { HERE } from '../../scene';
import { FONT, type Layers } from '../context';

const IS_HERE: FilterSpecification = ['==', ['get', 'kind'], 'here'];

export const hereLayers: Layers = ({ palette, lang, scene }) =>
  scene.here === null
    ? []
    : [
        {
          id: 'here-ring',
          type: 'circle',
          source: 'labels',
          filter: IS_HERE,
          paint: {
            'circle-radius': 11,
            'circle-color': palette.focus,
            'circle-opacity': 0.25,
          },
        },
        {
          id: 'here',
          type: 'circle',
          source: 'labels',
          filter: IS_HERE,
          paint: {
            'circle-radius': 6,
            'circle-color': palette.focus,
            'circle-stroke-color': palette.inkHalo,
            'circle-stroke-width': 2.4,
          },
        },
        {
          id: 'here-name',
          type: 'symbol',
          source: 'labels',
          filter: IS_HERE,
          layout: {
            'text-field': HERE[lang],
            'text-font': FONT,
            'text-size': 13,
            'text-anchor': 'top',
            'text-offset': [0, 1],
            'text-allow-overlap': true,
          },
          paint: {
            'text-color': palette.focus,
            'text-halo-color': palette.inkHalo,
            'text-halo-width': 1.8,
          },
        },
      ];
