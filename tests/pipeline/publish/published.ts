// The published files as a stranger reads them.
import { Validator } from '@cfworker/json-schema';
import * as v from 'valibot';
import { schemaPath } from '../../../src/pipeline/publish/json-schema';
import { readPublished } from '../../../src/pipeline/published-files';

const files = readPublished();

const record = v.record(v.string(), v.unknown());

export const textOfFile = (path: string): string =>
  Buffer.from(files.get(path) ?? []).toString('utf8');

export const parsedFile = (path: string): unknown => JSON.parse(textOfFile(path));

/** Reports every fault, not the first alone. */
export const validatorOf = (path: string): Validator =>
  new Validator(v.parse(record, parsedFile(schemaPath(path))), '2020-12', false);

const collection = v.object({
  features: v.array(
    v.object({
      id: v.string(),
      properties: record,
      geometry: v.nullable(v.object({ type: v.string(), coordinates: v.array(v.unknown()) })),
    }),
  ),
});

/** Of a layer of GeoJSON. */
export const featuresIn = (path: string) => v.parse(collection, parsedFile(path)).features;
