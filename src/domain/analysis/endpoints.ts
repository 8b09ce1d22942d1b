// The two ends of what is measured: a place with its sites, or a free point of the map.
import type { Corridor } from '../corridor';
import { OWN_ID, OWN_NAME, siteOfOwn, type OwnPosition } from '../own-position';
import type { Bilingual } from '../schema';
import type { WholePlan } from '../whole-plan';
import { markOn, measure, type Mark, type Measured } from './measure';
import { placesOf, type Placed } from './placed';

export interface Endpoint {
  /** Null for a free point. */
  readonly place: Omit<Placed, 'kind'> | null;
  /** Where it is: a mark for each site, none for a place that is not located. */
  readonly marks: readonly Mark[];
}

export interface Span extends Measured {
  readonly from: Mark;
  readonly to: Mark;
  /** The ± reaches further than the distance: the two may be at one place. */
  readonly isWithinError: boolean;
}

/** Of an id, or of `latitude/longitude` in degrees; null for nothing and for what is not known. */
export function endpointOf(
  corridor: Corridor,
  plan: WholePlan | null,
  text: string,
): Endpoint | null {
  const place = placesOf(corridor, plan).find(({ id }) => id === text);
  if (place) return { place, marks: place.sites.map(markOn) };
  const [lat = Number.NaN, lon = Number.NaN] = text.split('/').map(Number);
  if (text === '' || !Number.isFinite(lat) || !Number.isFinite(lon)) return null;
  return { place: null, marks: [{ lon, lat, site: null }] };
}

/** The reader's own position, with its ±. */
export function ownEndpoint(own: OwnPosition): Endpoint {
  const site = siteOfOwn(own);
  return {
    place: { id: OWN_ID, name: OWN_NAME, sites: [site], lines: [], sources: [] },
    marks: [markOn(site)],
  };
}

/** Between the two sites that are nearest to each other; null where an end is not located. */
export function spanOf(from: Endpoint, to: Endpoint): Span | null {
  const all = from.marks.flatMap((start) =>
    to.marks.map((goal): Span => {
      const measured = measure(start, goal);
      const isWithinError = measured.plusMinusKm > measured.km;
      return { ...measured, from: start, to: goal, isWithinError };
    }),
  );
  return all.reduce<Span | null>(
    (best, next) => (best === null || next.km < best.km ? next : best),
    null,
  );
}

/** The name of a place, and of its site where it has several; null for a free point. */
export function nameOfEndpoint({ place }: Endpoint, { site }: Mark): Bilingual | null {
  if (!place || !site || place.sites.length < 2) return place?.name ?? null;
  return {
    zh: `${place.name.zh}（${site.name.zh}）`,
    en: `${place.name.en} (${site.name.en})`,
  };
}
