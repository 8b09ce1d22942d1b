// The parks that the filter leaves, as a map file with the fields of the table.
import type { Feature, FeatureCollection, MultiPoint, Point } from 'geojson';
import type { Corridor } from '../../../domain/corridor';
import type { Lang } from '../../../domain/ids';
import type { Park } from '../../../domain/schema';
import { dayOf } from '../../day';
import { parkFields, POSITION_FIELDS } from './park-fields';

/** Of RFC 7946, with members of our own that say what state it shows, of which day, and on what terms. */
export interface ParkCollection extends FeatureCollection<Point | MultiPoint | null> {
  readonly link: string;
  readonly date: string;
  readonly licence: readonly string[];
}

/** A feature for each park: a point, the points of its several sites, or no geometry where no source says where it is. */
export function parkCollection(
  corridor: Corridor,
  parks: readonly Park[],
  lang: Lang,
  link: string,
  date: Date,
): ParkCollection {
  const positions = POSITION_FIELDS.map(({ name }) => name);
  const fields = parkFields(corridor, lang).filter(({ name }) => !positions.includes(name));
  return {
    type: 'FeatureCollection',
    link,
    date: dayOf(date),
    licence: licencesOf(corridor, parks, lang),
    features: parks.map((park): Feature<Point | MultiPoint | null> => ({
      type: 'Feature',
      id: park.id,
      geometry: geometryOf(park),
      properties: Object.fromEntries(fields.map(({ name, value }) => [name, value(park)])),
    })),
  };
}

function geometryOf({ sites }: Park): Point | MultiPoint | null {
  const [first, ...others] = sites.map(({ lon, lat }) => [lon, lat]);
  if (!first) return null;
  if (others.length === 0) return { type: 'Point', coordinates: first };
  return { type: 'MultiPoint', coordinates: [first, ...others] };
}

/** Terms in words hold for all facts; another's data set only where a park's position names it. */
function licencesOf(corridor: Corridor, parks: readonly Park[], lang: Lang): readonly string[] {
  const said = JSON.stringify(parks);
  return corridor.sources.licences
    .filter(({ licence, attribution }) => / /.test(licence) || said.includes(attribution))
    .map(({ licence, attribution, what }) => `${licence} (${attribution}: ${what[lang]})`);
}
