// Where our words stand, told to MapLibre as pictures without a colour: the words of a base map keep off them.
import type { FeatureCollection, Point } from 'geojson';
import type { Box } from '../svg/label-boxes';

/** Of source and layer, in the style of a base map alone. */
export const WORDS_SOURCE = 'base/words';

/** To the next so many px, so that few pictures serve many words. */
const STEP = 8;
const stepped = (length: number): number => Math.ceil(length / STEP) * STEP;

/** The size of a picture without a colour, by its name; null for other names. */
export function clearSize(
  image: string,
): { readonly width: number; readonly height: number } | null {
  const [, width, height] = /^clear\/(\d+)x(\d+)$/.exec(image) ?? [];
  return width === undefined ? null : { width: Number(width), height: Number(height) };
}

/** `unproject` from px of the map to longitude and latitude. */
export function wordsAsFeatures(
  boxes: readonly Box[],
  unproject: (x: number, y: number) => { readonly lng: number; readonly lat: number },
): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: boxes.map(({ left, top, right, bottom }) => {
      const { lng, lat } = unproject((left + right) / 2, (top + bottom) / 2);
      return {
        type: 'Feature',
        properties: { image: `clear/${stepped(right - left)}x${stepped(bottom - top)}` },
        geometry: { type: 'Point', coordinates: [lng, lat] },
      };
    }),
  };
}
