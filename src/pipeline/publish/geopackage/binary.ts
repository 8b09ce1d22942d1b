// A geometry as a GeoPackage stores it: a header with its box, then well-known binary, all little-endian.
// OGC 12-128r18, clause 2.1.3 "Geometry Encoding"; coordinates are the degrees of WGS84 of the layer, unchanged.
import type { Position } from '../../../domain/schema';
import type { PublishedGeometry } from '../layers/contract';

/** The key of WGS84 in the table of reference systems. */
export const WGS84 = 4326;

/** Little-endian; a point is its own box, all else has one of two dimensions in the header. */
const FLAGS = { withoutBox: 0b0000_0001, withBox: 0b0000_0011 } as const;

const CODES = { Point: 1, LineString: 2, Polygon: 3, MultiPoint: 4 } as const;

export type Box = readonly [west: number, south: number, east: number, north: number];

function whole(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
}

function degrees(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(8 * values.length);
  values.forEach((value, at) => bytes.writeDoubleLE(value, 8 * at));
  return bytes;
}

const counted = <T>(items: readonly T[], written: (item: T) => Buffer): Buffer =>
  Buffer.concat([whole(items.length), ...items.map(written)]);

const line = (positions: readonly Position[]): Buffer => counted(positions, degrees);

function contentOf(geometry: PublishedGeometry): Buffer {
  switch (geometry.type) {
    case 'Point':
      return degrees(geometry.coordinates);
    case 'LineString':
      return line(geometry.coordinates);
    case 'Polygon':
      return counted(geometry.coordinates, line);
    case 'MultiPoint':
      return counted(geometry.coordinates, (coordinates) =>
        wellKnownBinary({ type: 'Point', coordinates }),
      );
  }
}

const wellKnownBinary = (geometry: PublishedGeometry): Buffer =>
  Buffer.concat([Buffer.of(1), whole(CODES[geometry.type]), contentOf(geometry)]);

const positionsOf = ({ type, coordinates }: PublishedGeometry): readonly Position[] => {
  if (type === 'Point') return [coordinates];
  return type === 'Polygon' ? coordinates.flat() : coordinates;
};

/** Null where nothing is located. */
export function boxOf(geometries: readonly PublishedGeometry[]): Box | null {
  const positions = geometries.flatMap(positionsOf);
  if (positions.length === 0) return null;
  const lons = positions.map(([lon]) => lon);
  const lats = positions.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

export function binaryOf(geometry: PublishedGeometry): Uint8Array {
  const box = geometry.type === 'Point' ? null : boxOf([geometry]);
  const [west, south, east, north] = box ?? [];
  const flags = box === null ? FLAGS.withoutBox : FLAGS.withBox;
  return Buffer.concat([
    Buffer.from('GP'),
    Buffer.of(0, flags),
    whole(WGS84),
    // The standard has both longitudes before both latitudes.
    degrees([west, east, south, north].filter((value) => value !== undefined)),
    wellKnownBinary(geometry),
  ]);
}
