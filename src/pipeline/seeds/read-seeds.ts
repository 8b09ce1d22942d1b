// Reads every seed file by its schema.
import type * as v from 'valibot';
import { siteFile, type SiteFile } from '../../domain/basemaps';
import type { Defects } from '../defects';
import * as schema from '../seed-schema';
import { readLine, readOutlines } from './outlines';
import { readOptionalFile, readSeedFile, type ReadText } from './read-file';
import { readPlanSeeds } from './read-plan-seeds';

/** Whatever comes out is right: nobody has looked at the map yet. */
const NOTHING_EXPECTED = 'nothing' as const;

/** As long as no operator has set anything. */
const UNSET_SITE: SiteFile = {
  publicUrl: '',
  mapApprovalNumber: '',
  contact: '',
  frameAncestors: [],
  kioskPosition: null,
  basemaps: [],
};

/** All seeds but the shores; undefined, with the defects told, when any file is not as it should be. */
export function readSeeds(readText: ReadText, defects: Defects) {
  const needed = <S extends v.GenericSchema>(name: string, contract: S) =>
    readSeedFile(name, contract, readText, defects);
  const optional = <S extends v.GenericSchema, E>(name: string, contract: S, empty: E) =>
    readOptionalFile(name, contract, empty, readText, defects);
  const corridor = needed('corridor.yaml', schema.corridorSeed);
  const texts = needed('texts.yaml', schema.textSeeds);
  const document = needed('plan/document.yaml', schema.documentSeed);
  const parks = needed('plan/parks.yaml', schema.planParkSeeds);
  const groups = needed('plan/groups.yaml', schema.groupSeeds);
  const industries = needed('plan/industries.yaml', schema.industrySeeds);
  const mappings = needed('plan/mappings.yaml', schema.mappingSeeds);
  const lists = optional('plan/lists.yaml', schema.listSeeds, []);
  const unused = optional('plan/unused.yaml', schema.unusedSeeds, []);
  const places = needed('places/parks.yaml', schema.parkPlaceSeeds);
  const bays = needed('places/bays.yaml', schema.bayPlaceSeeds);
  const sources = needed('places/sources.yaml', schema.sourceSeeds);
  const districts = optional('places/districts.yaml', schema.districtSeeds, []);
  const platforms = optional('places/platforms.yaml', schema.platformSeeds, []);
  const transport = optional('places/transport.yaml', schema.transportSeeds, []);
  const metro = optional('places/metro.yaml', schema.metroSeed, { lines: [], stations: [] });
  const expected = optional('places/expected.yaml', schema.expectedSeed, NOTHING_EXPECTED);
  const synonyms = optional('synonyms.yaml', schema.synonymSeeds, { usages: [], words: [] });
  const licences = needed('coast/licences.yaml', schema.licenceSeeds);
  const plan = readPlanSeeds(readText, defects);
  const site = optional('site.json', siteFile, UNSET_SITE);
  const file = corridor?.line.file;
  const line = file === undefined ? [] : readLine(file, readText, defects);
  const isDrawn = [...(places ?? []), ...(bays ?? [])].some(({ outline }) => outline !== undefined);
  const outlines = isDrawn ? readOutlines(readText, defects) : [];
  if (!parks || !document || !groups || !lists || !industries || !mappings || !unused) return;
  if (!places || !bays || !platforms || !transport || !metro || !districts || !sources) return;
  if (!expected || !synonyms || !licences || !plan || !site) return;
  if (!corridor || !texts) return;
  if (!line || !outlines) return;
  return {
    ...plan,
    parks,
    document,
    groups,
    lists,
    industries,
    mappings,
    unused,
    places,
    bays,
    platforms,
    transport,
    metro,
    districts,
    sources,
    expected,
    synonyms,
    licences,
    site,
    corridor,
    texts,
    line,
    outlines,
  };
}
export type Seeds = NonNullable<ReturnType<typeof readSeeds>>;
