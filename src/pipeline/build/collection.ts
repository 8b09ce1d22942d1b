// GeoJSON frames, typed by the data contracts, and the text of a built file.
import type { Position, Site } from '../../domain/schema';

interface Frame<P, G> {
  type: 'Feature';
  id: string;
  properties: P;
  geometry: G;
}

/** The string id stands on the feature and in its properties: stable, and the same under rebuild. */
export function feature<P extends { id: string }, G>(properties: P, geometry: G): Frame<P, G> {
  return { type: 'Feature', id: properties.id, properties, geometry };
}

export function collection<F>(features: F[]): { type: 'FeatureCollection'; features: F[] } {
  return { type: 'FeatureCollection', features };
}

export function pointAt(place: { readonly lon: number; readonly lat: number }): {
  type: 'Point';
  coordinates: Position;
} {
  return { type: 'Point', coordinates: [place.lon, place.lat] };
}

interface Points {
  type: 'MultiPoint';
  coordinates: Position[];
}

/** A point for one site, points for several, and nothing where no source says where it is. */
export function geometryOf(sites: readonly Site[]): ReturnType<typeof pointAt> | Points | null {
  const [first] = sites;
  if (first === undefined) return null;
  if (sites.length === 1) return pointAt(first);
  return { type: 'MultiPoint', coordinates: sites.map((site) => [site.lon, site.lat]) };
}

/** JSON with one row of each top list on a line: small to carry, and readable as a difference. */
export function textOf(value: object): string {
  if (Array.isArray(value)) return `${rowsOf(value)}\n`;
  const members = Object.entries(value).map(([key, member]: [string, unknown]) => {
    return `${JSON.stringify(key)}:${Array.isArray(member) ? rowsOf(member) : JSON.stringify(member)}`;
  });
  return `{${members.join(',\n')}}\n`;
}

function rowsOf(rows: readonly unknown[]): string {
  if (rows.length === 0) return '[]';
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
}
