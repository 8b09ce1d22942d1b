// The parks that the filter leaves, as a table and as a map file: the same fields, the same parks.
import type { Feature, FeatureCollection, Point, MultiPoint } from 'geojson';
import type { Corridor } from '../../../domain/corridor';
import type { Cell, Column } from '../../../domain/csv';
import type { Lang } from '../../../domain/ids';
import type { Park } from '../../../domain/schema';
import { dayOf } from '../../day';
import { stateColumns } from '../save-csv';
import { parkFields, POSITION_FIELDS, type Value } from './park-fields';

const inOneCell = (value: Value): Cell => (isList(value) ? (written(value) ?? null) : value);

const isList = (value: Value): value is readonly (string | number)[] => Array.isArray(value);

/** One value stays what it is, so that a longitude is a number; several stand in one cell. */
const written = (values: readonly (string | number)[]): string | number | undefined =>
  values.length > 1 ? values.join('; ') : values[0];

/** A row for each park; an empty cell is unknown, or none. */
export function parkColumns(
  corridor: Corridor,
  lang: Lang,
  link: string,
  date: Date,
): readonly Column<Park>[] {
  return [
    ...parkFields(corridor, lang).map(({ name, value }) => ({
      name,
      value: (park: Park) => inOneCell(value(park)),
    })),
    ...stateColumns(link, date),
  ];
}

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
