// Reads the two shores as they were given: polygons of land, not yet turned or rounded.
import * as v from 'valibot';
import { position, type Position } from '../../domain/schema';
import type { Defects } from '../defects';
import { faultOf, textOf, type ReadText } from './read-file';

export type Ring = Position[];
/** Outer ring first, then holes; WGS84 degrees. */
export type Rings = Ring[];

const shore = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.object({
      type: v.literal('Feature'),
      geometry: v.object({
        type: v.literal('Polygon'),
        coordinates: v.array(v.array(position)),
      }),
    }),
  ),
});

export const SHORES = ['gshhg', 'osm2017'] as const;
export type Coast = Record<(typeof SHORES)[number], Rings[]>;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readShore(name: string, readText: ReadText, defects: Defects): Rings[] | undefined {
  const text = textOf(name, readText, defects);
  if (text === undefined) return undefined;
  const value = parseJson(text);
  if (value === undefined) {
    defects.onLine(name, 1, 'this is not readable as JSON; put the original file back');
    return undefined;
  }
  const result = v.safeParse(shore, value);
  if (!result.success) {
    for (const issue of result.issues)
      defects.onLine(name, 1, `${faultOf(issue)}; put the original file back`);
    return undefined;
  }
  return result.output.features.map((feature) => feature.geometry.coordinates);
}

/** Both shores, or undefined with the defects told. */
export function readCoast(readText: ReadText, defects: Defects): Coast | undefined {
  const gshhg = readShore('coast/gshhg.geojson', readText, defects);
  const osm2017 = readShore('coast/osm2017.geojson', readText, defects);
  return gshhg && osm2017 ? { gshhg, osm2017 } : undefined;
}
