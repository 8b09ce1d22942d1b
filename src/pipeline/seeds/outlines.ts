// Reads what is drawn by hand: the line of the corridor, and the outlines of waters and parks, as GeoJSON.
import * as v from 'valibot';
import { position, slug, type Position } from '../../domain/schema';
import type { Defects } from '../defects';
import type { Rings } from './coast';
import { readSeedFile, type ReadText } from './read-file';

export const OUTLINES = 'places/outlines.geojson';

const rings = v.pipe(v.array(v.array(position)), v.minLength(1));

/** Other programs write more into a file than is read here. */
const outlineFile = v.looseObject({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.looseObject({
      type: v.literal('Feature'),
      id: slug,
      geometry: v.variant('type', [
        v.looseObject({ type: v.literal('Polygon'), coordinates: rings }),
        v.looseObject({
          type: v.literal('MultiPolygon'),
          coordinates: v.pipe(v.array(rings), v.minLength(1)),
        }),
      ]),
    }),
  ),
});

const lineFile = v.looseObject({
  type: v.literal('Feature'),
  geometry: v.looseObject({
    type: v.literal('LineString'),
    coordinates: v.pipe(v.array(position), v.minLength(2)),
  }),
});

/** The polygons of a feature of the file, by its id. */
export interface Outline {
  readonly id: string;
  readonly polygons: readonly Rings[];
}

/** Undefined, with the defects told, where the file is not as it should be. */
export function readOutlines(readText: ReadText, defects: Defects): Outline[] | undefined {
  const file = readSeedFile(OUTLINES, outlineFile, readText, defects);
  return file?.features.map(({ id, geometry }) => ({
    id,
    polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  }));
}

export function readLine(
  name: string,
  readText: ReadText,
  defects: Defects,
): Position[] | undefined {
  return readSeedFile(name, lineFile, readText, defects)?.geometry.coordinates;
}
