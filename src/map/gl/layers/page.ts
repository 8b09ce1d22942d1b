// What lies over the map holds its place against names, unseen: whatever name would touch it goes elsewhere.
import type { Layers } from '../context';
import { UNSEEN } from '../images';

export const pageLayers: Layers = () => [
  {
    id: 'page',
    type: 'symbol',
    source: 'page',
    layout: {
      'icon-image': UNSEEN,
      'icon-allow-overlap': true,
      'icon-padding': ['get', 'reach'],
    },
  },
];
