// The parks that the filter leaves, as a map file with the fields of the table.
import type { Feature, FeatureCollection, GeoJsonProperties, MultiPoint } from 'geojson';
import type { Corridor } from '../../../domain/corridor';
import type { Lang } from '../../../domain/ids';
import type { Park } from '../../../domain/schema';
import { dayOf } from '../../shared/day';
import { joined, parkFields, type ParkField } from './park-fields';

/** Of RFC 7946, with members of our own that say what state it shows, of which day, and on what terms. */
export interface ParkCollection extends FeatureCollection<MultiPoint | null> {
  readonly link: string;
  readonly date: string;
  readonly licence: readonly string[];
}

/**
 * A feature for each park, those with a position first: points, also where there is one site, so that a map file has one
 * type of geometry, or no geometry where no source says where it is.
 */
export function parkCollection(
  corridor: Corridor,
  parks: readonly Park[],
  lang: Lang,
  link: string,
  date: Date,
): ParkCollection {
  const fields = parkFields(corridor, lang);
  const isLocated = ({ sites }: Park) => sites.length > 0;
  const inOrder = [...parks.filter(isLocated), ...parks.filter((park) => !isLocated(park))];
  return {
    type: 'FeatureCollection',
    link,
    date: dayOf(date),
    licence: licencesOf(corridor, parks, lang),
    features: inOrder.map((park): Feature<MultiPoint | null> => ({
      type: 'Feature',
      id: park.id,
      geometry: geometryOf(park),
      properties: propertiesOf(park, fields),
    })),
  };
}

/** What is one value first, lists joined among it, so that a table of attributes begins with it; then the lists. */
function propertiesOf(park: Park, fields: readonly ParkField[]): GeoJsonProperties {
  const flat = fields.map((field) =>
    'list' in field
      ? ([field.flat, joined(field.list(park)) || null] as const)
      : ([field.name, field.value(park)] as const),
  );
  const lists = fields.flatMap((field) =>
    'list' in field ? [[field.name, field.list(park)] as const] : [],
  );
  return Object.fromEntries<unknown>([...flat, ...lists]);
}

const geometryOf = ({ sites }: Park): MultiPoint | null =>
  sites.length === 0
    ? null
    : { type: 'MultiPoint', coordinates: sites.map(({ lon, lat }) => [lon, lat]) };

/** Terms in words hold for all facts; another's data set only where a park's position names it. */
function licencesOf(corridor: Corridor, parks: readonly Park[], lang: Lang): readonly string[] {
  const said = JSON.stringify(parks);
  return corridor.sources.licences
    .filter(({ licence, attribution }) => / /.test(licence) || said.includes(attribution))
    .map(({ licence, attribution, what }) => `${licence} (${attribution}: ${what[lang]})`);
}
