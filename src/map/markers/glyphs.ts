// The signs of the layers, for the map, its legend and the list.
import { LAYER_SIGNS } from '#corridor/colours';
import type { Showable } from '../../domain/ids';
import type { LayerSign } from '../../domain/profile-schema';

/** SVG paths on a 12 × 12 grid, to be filled by the even-odd rule. */
const GLYPHS: Readonly<Record<LayerSign | 'podium', string>> = {
  // A podium.
  podium: 'M4.2 1.4h3.6v2.4H4.2ZM2.6 4.7h6.8v2.4H2.6ZM1 8h10v2.4H1Z',
  // A research vessel.
  vessel: 'M5.3 1h1.3v1.5h2.3l.7 2.7h1.6L9.9 8.1H2.1L.8 5.2h1.6l.7-2.7h2.2ZM1.3 9.2h9.4v1.4H1.3Z',
  // Two waves.
  waves:
    'M.8 3.9 3.4 2 6 3.9 8.6 2l2.6 1.9v1.8L8.6 3.8 6 5.7 3.4 3.8.8 5.7ZM.8 8.1 3.4 6.2 6 8.1 8.6 6.2l2.6 1.9v1.8L8.6 8 6 9.9 3.4 8 .8 9.9Z',
  // A flask.
  flask:
    'M4.1 1h3.8v1.3H7.2v2.2l3.5 5.2q.6 1.3-.7 1.3H2q-1.3 0-.7-1.3l3.5-5.2V2.3H4.1ZM5.9 5.2 4.3 7.6h3.4L6.1 5.2Z',
  // A mortarboard.
  mortarboard:
    'M6 1.9 11.6 4.5 6 7.1.4 4.5ZM2.7 6.6 6 8.1l3.3-1.5v2.2Q6 11 2.7 8.8ZM10.4 5.6h.9v3.6h-.9Z',
  // A flag.
  flag: 'M1.9.9h1.3v10.2H1.9ZM3.9 1.4h6.6L8.9 3.9l1.6 2.5H3.9Z',
  // A globe with its equator and a meridian.
  globe:
    'M6 .8a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 0 1 6 .8ZM5.4 2.2A3.9 3.9 0 0 0 2.2 5.4H5.4ZM6.6 2.2V5.4H9.8A3.9 3.9 0 0 0 6.6 2.2ZM2.2 6.6A3.9 3.9 0 0 0 5.4 9.8V6.6ZM6.6 6.6V9.8A3.9 3.9 0 0 0 9.8 6.6Z',
  // An exchange.
  exchange: 'M4 1.2v1.7h7v1.9H4v1.7L.9 3.85ZM8 5.5 11.1 8.15 8 10.8V9.1H1V7.2h7Z',
};

/** The sign that the seeds give a layer; the platforms of the parks have one of their own. */
export const layerGlyph = (layer: Showable): string =>
  GLYPHS[LAYER_SIGNS.find(({ id }) => id === layer)?.sign ?? 'podium'];
