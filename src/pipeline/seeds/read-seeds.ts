// Reads every seed file by its schema.
import { siteConfig } from '../../domain/schema';
import type { Defects } from '../defects';
import * as schema from '../seed-schema';
import { readLine, readOutlines } from './outlines';
import { readSeedFile, type ReadText } from './read-file';
import { readPlanSeeds } from './read-plan-seeds';

/** All seeds but the shores; undefined, with the defects told, when any file is not as it should be. */
export function readSeeds(readText: ReadText, defects: Defects) {
  const parks = readSeedFile('plan/parks.yaml', schema.planParkSeeds, readText, defects);
  const document = readSeedFile('plan/document.yaml', schema.documentSeed, readText, defects);
  const groups = readSeedFile('plan/groups.yaml', schema.groupSeeds, readText, defects);
  const lists = readSeedFile('plan/lists.yaml', schema.listSeeds, readText, defects);
  const industries = readSeedFile('plan/industries.yaml', schema.industrySeeds, readText, defects);
  const mappings = readSeedFile('plan/mappings.yaml', schema.mappingSeeds, readText, defects);
  const unused = readSeedFile('plan/unused.yaml', schema.unusedSeeds, readText, defects);
  const places = readSeedFile('places/parks.yaml', schema.parkPlaceSeeds, readText, defects);
  const bays = readSeedFile('places/bays.yaml', schema.bayPlaceSeeds, readText, defects);
  const platforms = readSeedFile('places/platforms.yaml', schema.platformSeeds, readText, defects);
  const transport = readSeedFile('places/transport.yaml', schema.transportSeeds, readText, defects);
  const districts = readSeedFile('places/districts.yaml', schema.districtSeeds, readText, defects);
  const sources = readSeedFile('places/sources.yaml', schema.sourceSeeds, readText, defects);
  const expected = readSeedFile('places/expected.yaml', schema.expectedSeed, readText, defects);
  const synonyms = readSeedFile('synonyms.yaml', schema.synonymSeeds, readText, defects);
  const licences = readSeedFile('coast/licences.yaml', schema.licenceSeeds, readText, defects);
  const plan = readPlanSeeds(readText, defects);
  const corridor = readSeedFile('corridor.yaml', schema.corridorSeed, readText, defects);
  const texts = readSeedFile('texts.yaml', schema.textSeeds, readText, defects);
  const site = readSeedFile('site.json', siteConfig, readText, defects);
  if (!parks || !document || !groups || !lists || !industries || !mappings || !unused) return;
  if (!places || !bays || !platforms || !transport || !districts || !sources) return;
  if (!expected || !synonyms || !licences || !plan || !site) return;
  if (!corridor || !texts) return;
  const { file } = corridor.line;
  const line = file === undefined ? [] : readLine(file, readText, defects);
  const isDrawn = [...places, ...bays].some(({ outline }) => outline !== undefined);
  const outlines = isDrawn ? readOutlines(readText, defects) : [];
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
