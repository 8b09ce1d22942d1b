// The nine types of RFC 7946 and what their members are.

export const GEOMETRY_TYPES = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
] as const;
export type GeometryType = (typeof GEOMETRY_TYPES)[number];
/** Of a geometry that has coordinates. */
export type ShapeType = Exclude<GeometryType, 'GeometryCollection'>;
export const TYPES = [...GEOMETRY_TYPES, 'Feature', 'FeatureCollection'] as const;
export type GeoJsonType = (typeof TYPES)[number];

const isIn = <T extends string>(list: readonly T[], value: unknown): value is T =>
  list.some((each) => each === value);

export const typeOf = (value: unknown): GeoJsonType | undefined =>
  isIn(TYPES, value) ? value : undefined;

export const isGeometryType = (type: GeoJsonType): type is GeometryType =>
  isIn(GEOMETRY_TYPES, type);

/** The members that a type must have. */
export function membersOf(type: GeoJsonType): readonly string[] {
  switch (type) {
    case 'Feature':
      return ['geometry', 'properties'];
    case 'FeatureCollection':
      return ['features'];
    case 'GeometryCollection':
      return ['geometries'];
    default:
      return ['coordinates'];
  }
}

/** Members that define another type, so that RFC 7946, 7.1, forbids them in this one. */
export function foreignMembersOf(type: GeoJsonType): readonly string[] {
  switch (type) {
    case 'Feature':
      return ['coordinates', 'geometries', 'features'];
    case 'FeatureCollection':
      return ['coordinates', 'geometries', 'geometry', 'properties'];
    case 'GeometryCollection':
      return ['coordinates', 'geometry', 'properties', 'features'];
    default:
      return ['geometries', 'geometry', 'properties', 'features'];
  }
}
