// What the page of data and the files of the parks are made from, read once.
import { CORRIDOR } from '#corridor';
import * as v from 'valibot';
import { readCorridor, type Corridor } from '../../../domain/corridor';
import { dataPackage, type DataPackage } from '../../../domain/package-schema';
import { parkProperties } from '../../../domain/schema';

/** Bytes by path under data/. */
export type DataFiles = ReadonlyMap<string, Uint8Array>;

/** What is asked of a park as it is published; all else of it is handed on. */
const park = v.pick(parkProperties, [
  'id',
  'order',
  'name',
  'clause',
  'listedAt',
  'districts',
  'bays',
  'platforms',
  'industries',
]);
const feature = v.looseObject({
  geometry: v.nullable(v.unknown()),
  properties: v.looseObject(park.entries),
});
const parkCollection = v.object({ features: v.array(feature) });

export type ParkFeature = v.InferOutput<typeof feature>;

export interface PublishedInput {
  readonly corridor: Corridor;
  readonly dataPackage: DataPackage;
  /** In corridor order. */
  readonly parks: readonly ParkFeature[];
}

function parsed<S extends v.GenericSchema>(
  files: DataFiles,
  path: string,
  contract: S,
): v.InferOutput<S> {
  return v.parse(contract, JSON.parse(Buffer.from(files.get(path) ?? []).toString('utf8')));
}

/** `corridor` is the text that the page of the map gets. */
export const inputOf = (corridor: string, files: DataFiles): PublishedInput => ({
  corridor: readCorridor(corridor, CORRIDOR),
  dataPackage: parsed(files, 'datapackage.json', dataPackage),
  parks: parsed(files, 'parks.geojson', parkCollection).features,
});
