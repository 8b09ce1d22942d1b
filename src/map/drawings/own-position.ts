// Where the reader stands, drawn: the ± to scale, and the dot of a kiosk's own place. Over the live map alone: a picture, a
// sheet or a file goes on to others, and the position stays on this page.
import { OWN_ID, OWN_NAME, type OwnPosition } from '../../domain/own-position';
import type { MapMarkers } from '../contract';
import { metresPerPixel } from '../mercator';
import { textWidth } from '../svg/label-boxes';
import { node } from '../svg/node';
import { HERE_BOX, hereMark } from '../svg/you-are-here';
import type { Groups } from './drawing';
import { drawingOf } from './live-drawing';

const INK = 'var(--focus)';
const RIM = { fill: INK, 'fill-opacity': 0.1, stroke: INK, 'stroke-opacity': 0.7 };

export const ownPositionGroups =
  ({ lon, lat, accuracyKm }: OwnPosition): Groups =>
  (_scene, lang, zoom) => {
    const r = ((accuracyKm * 1000) / metresPerPixel(lat, zoom)).toFixed(1);
    const children = [node('circle', { r, ...RIM }), ...hereMark(OWN_NAME[lang])];
    return [{ id: OWN_ID, attributes: {}, marks: [{ key: OWN_ID, lon, lat, children }] }];
  };

export const ownPositionOver = (position: OwnPosition): MapMarkers => ({
  ...drawingOf(ownPositionGroups(position)).over,
  taken: (lang) => {
    const half = textWidth({ text: OWN_NAME[lang], size: HERE_BOX.fontSize, lang }) / 2;
    const { top, bottom } = HERE_BOX;
    return { lon: position.lon, lat: position.lat, left: -half, right: half, top, bottom };
  },
});
