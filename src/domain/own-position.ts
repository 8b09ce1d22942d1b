// Where the reader stands, as the browser tells it: known to the open page alone, in no address and no file.
import type { Bilingual, Site } from './schema';

/** WGS84 degrees, and the ± radius in kilometres. */
export interface OwnPosition {
  readonly lon: number;
  readonly lat: number;
  readonly accuracyKm: number;
}

/** The ends of what is measured that it can be. */
export type OwnEnd = 'from' | 'to';

/** As the page has it, with what it is measured as. */
export interface OwnOnPage extends OwnPosition {
  readonly ends: readonly OwnEnd[];
}

export const OWN_ID = 'own-position';
export const OWN_NAME: Bilingual = { zh: '我的位置', en: 'My position' };

/** Browsers claim metres, which the positions of parks do not have: below this a ± would be rounded to none. */
const LEAST_KM = 0.05;

const BY_BROWSER: Bilingual = { zh: '浏览器给出的位置', en: 'Position given by the browser' };

/** As an end of distances, whose ± then counts. */
export const siteOfOwn = ({ lon, lat, accuracyKm }: OwnPosition): Site => ({
  id: OWN_ID,
  name: OWN_NAME,
  lon,
  lat,
  uncertaintyKm: Math.max(accuracyKm, LEAST_KM),
  precision: 'building',
  confidence: 'low',
  datum: { zh: 'WGS84', en: 'WGS84' },
  method: BY_BROWSER,
  sources: [],
});
