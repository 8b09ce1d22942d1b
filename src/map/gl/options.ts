// What MapLibre's map is made with, whatever it shows.
import type { MapOptions } from 'maplibre-gl';
import { MAX_ZOOM, MIN_ZOOM } from '../camera';
import { REGION } from '../region';

/** Flat, north up, inside the region, without controls that are not ours. */
export const OPTIONS = {
  minZoom: MIN_ZOOM,
  maxZoom: MAX_ZOOM,
  maxBounds: [...REGION],
  attributionControl: false,
  // The page tells of a new size, once for either renderer.
  trackResize: false,
  dragRotate: false,
  pitchWithRotate: false,
  maxPitch: 0,
  touchPitch: false,
  fadeDuration: 150,
  // Its English hints lie hidden in the page, where they could still be found.
  locale: {
    'CooperativeGesturesHandler.WindowsHelpText': '',
    'CooperativeGesturesHandler.MacHelpText': '',
    'CooperativeGesturesHandler.MobileHelpText': '',
  },
  canvasContextAttributes: { antialias: true },
} satisfies Partial<MapOptions>;
