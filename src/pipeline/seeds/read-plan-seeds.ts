// Reads the seed files on what the plan holds beside its parks, one pair of files for each layer of bodies.
import { LAYER_IDS } from '../../domain/ids';
import type { Defects } from '../defects';
import * as schema from '../plan-seed-schema';
import { readSeedFile, type ReadText } from './read-file';

function readLayers(readText: ReadText, defects: Defects) {
  return LAYER_IDS.flatMap((layer) => {
    const plan = readSeedFile(planFileOf(layer), schema.planBodySeeds, readText, defects);
    const places = readSeedFile(placeFileOf(layer), schema.bodyPlaceSeeds, readText, defects);
    return plan && places ? [{ layer, plan, places }] : [];
  });
}

type Layer = (typeof LAYER_IDS)[number];
export const planFileOf = (layer: Layer) => `plan/bodies/${layer}.yaml`;
export const placeFileOf = (layer: Layer) => `places/bodies/${layer}.yaml`;

/** Undefined, with the defects told, when any file is not as it should be. */
export function readPlanSeeds(readText: ReadText, defects: Defects) {
  const layers = readSeedFile('plan/layers.yaml', schema.layerSeeds, readText, defects);
  const bodies = readLayers(readText, defects);
  const unusedMentions = readSeedFile(
    'plan/unused-mentions.yaml',
    schema.unusedMentionSeed,
    readText,
    defects,
  );
  const sections = readSeedFile('plan/sections.yaml', schema.sectionSeed, readText, defects);
  const indicators = readSeedFile('plan/indicators.yaml', schema.indicatorSeed, readText, defects);
  const conflicts = readSeedFile('conflicts.yaml', schema.conflictSeeds, readText, defects);
  if (!layers || bodies.length < LAYER_IDS.length || !unusedMentions) return undefined;
  if (!sections || !indicators || !conflicts) return undefined;
  return { layers, bodies, unusedMentions, sections, indicators, conflicts };
}
