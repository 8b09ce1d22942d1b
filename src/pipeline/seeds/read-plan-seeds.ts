// Reads the seed files on what the plan holds beside its parks, one pair of files for each layer of bodies.
import type { LayerId } from '../../domain/ids';
import type { Defects } from '../defects';
import * as schema from '../plan-seed-schema';
import { readSeedFile, type ReadText } from './read-file';

function readBodies(layers: readonly LayerId[], readText: ReadText, defects: Defects) {
  return layers.flatMap((layer) => {
    const plan = readSeedFile(planFileOf(layer), schema.planBodySeeds, readText, defects);
    const places = readSeedFile(placeFileOf(layer), schema.bodyPlaceSeeds, readText, defects);
    return plan && places ? [{ layer, plan, places }] : [];
  });
}

export const planFileOf = (layer: LayerId) => `plan/bodies/${layer}.yaml`;
export const placeFileOf = (layer: LayerId) => `places/bodies/${layer}.yaml`;

/** Undefined, with the defects told, when any file is not as it should be. */
export function readPlanSeeds(readText: ReadText, defects: Defects) {
  const layers = readSeedFile('plan/layers.yaml', schema.layerSeeds, readText, defects);
  const ids = [...new Set((layers ?? []).map(({ id }) => id))];
  const bodies = readBodies(ids, readText, defects);
  const unusedMentions = readSeedFile(
    'plan/unused-mentions.yaml',
    schema.unusedMentionSeed,
    readText,
    defects,
  );
  const sections = readSeedFile('plan/sections.yaml', schema.sectionSeed, readText, defects);
  const indicators = readSeedFile('plan/indicators.yaml', schema.indicatorSeed, readText, defects);
  const conflicts = readSeedFile('conflicts.yaml', schema.conflictSeeds, readText, defects);
  if (!layers || bodies.length < ids.length || !unusedMentions) return undefined;
  if (!sections || !indicators || !conflicts) return undefined;
  return { layers, bodies, unusedMentions, sections, indicators, conflicts };
}
