// The keys of what is measured: two ends, each an id or `latitude/longitude`, and a radius around the first.
import { readCamera } from './camera';
import type { Row } from './url-row';
import { INITIAL, type UrlState, type Vocabulary } from './url-state';

/** An id or a position as an address carries it; null for what is no place of this region. */
function readEndpoint(text: string, { parks, platforms, places }: Vocabulary): string | null {
  if ([parks, platforms, places].some((ids) => ids.has(text))) return text;
  // Held to the same region and rounded like the camera.
  const at = readCamera(`8/${text}`);
  return at && `${at.lat}/${at.lon}`;
}

const measured = (
  key: keyof UrlState['measure'],
  rule: string,
  read: (text: string, vocabulary: Vocabulary) => string | number | null,
): Row => ({
  key,
  read(text, state, vocabulary, report) {
    const value = read(text, vocabulary);
    if (value !== null) return { ...state, measure: { ...state.measure, [key]: value } };
    report(text, rule);
    return state;
  },
  write: ({ measure }) => (measure[key] === INITIAL.measure[key] ? '' : String(measure[key])),
});

const PLACE = 'is not a place or a latitude/longitude of this region';

export const MEASURE_ROWS: readonly Row[] = [
  measured('from', PLACE, readEndpoint),
  measured('to', PLACE, readEndpoint),
  measured('radius', 'is not 1 to 100 km', (text) =>
    /^([1-9]\d?|100)$/.test(text) ? Number(text) : null,
  ),
];
