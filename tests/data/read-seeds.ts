// Reads every seed file by its schema, so that tests judge the facts as the build will see them.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { siteConfig } from '../../src/domain/schema';
import {
  bayPlaceSeeds,
  districtSeeds,
  documentSeed,
  groupSeeds,
  industrySeeds,
  licenceSeeds,
  listSeeds,
  mappingSeeds,
  parkPlaceSeeds,
  planParkSeeds,
  platformSeeds,
  sourceSeeds,
  transportSeeds,
  unusedSeeds,
} from '../../src/pipeline/seed-schema';
import { REPOSITORY } from '../tools/repository';

/** The parsed file; throws one sentence for each place that breaks the schema. */
function readSeed<S extends v.GenericSchema>(name: string, schema: S): v.InferOutput<S> {
  // JSON is YAML 1.2, so one parser reads site.json too.
  const result = v.safeParse(schema, parse(readFileSync(`${REPOSITORY}seeds/${name}`, 'utf8')));
  if (result.success) return result.output;
  const defects = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
  throw new Error(`seeds/${name}\n${defects.join('\n')}`);
}

/** All seeds, read afresh. */
export function readSeeds() {
  return {
    document: readSeed('plan/document.yaml', documentSeed),
    parks: readSeed('plan/parks.yaml', planParkSeeds),
    groups: readSeed('plan/groups.yaml', groupSeeds),
    lists: readSeed('plan/lists.yaml', listSeeds),
    industries: readSeed('plan/industries.yaml', industrySeeds),
    mappings: readSeed('plan/mappings.yaml', mappingSeeds),
    unused: readSeed('plan/unused.yaml', unusedSeeds),
    parkPlaces: readSeed('places/parks.yaml', parkPlaceSeeds),
    bays: readSeed('places/bays.yaml', bayPlaceSeeds),
    platforms: readSeed('places/platforms.yaml', platformSeeds),
    transport: readSeed('places/transport.yaml', transportSeeds),
    districts: readSeed('places/districts.yaml', districtSeeds),
    sources: readSeed('places/sources.yaml', sourceSeeds),
    licences: readSeed('coast/licences.yaml', licenceSeeds),
    site: readSeed('site.json', siteConfig),
  };
}
export type Seeds = ReturnType<typeof readSeeds>;
