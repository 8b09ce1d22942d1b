// Reads the seed files on what the plan holds beside its parks, one pair of files for each layer of bodies.
import type * as v from 'valibot';
import type { LayerId } from '../../domain/ids';
import type { Defects } from '../defects';
import * as schema from '../plan-seed-schema';
import { readOptionalFile, readSeedFile, type ReadText } from './read-file';

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
  const optional = <S extends v.GenericSchema, E>(name: string, contract: S, empty: E) =>
    readOptionalFile(name, contract, empty, readText, defects);
  const layers = optional('plan/layers.yaml', schema.layerSeeds, []);
  const ids = [...new Set((layers ?? []).map(({ id }) => id))];
  const bodies = readBodies(ids, readText, defects);
  const unusedMentions = optional('plan/unused-mentions.yaml', schema.unusedMentionSeed, {
    from: 1,
    until: 1,
    reasons: [],
    mentions: [],
  });
  const sections = optional('plan/sections.yaml', schema.sectionSeed, { end: 0, parts: [] });
  const indicators = optional('plan/indicators.yaml', schema.indicatorSeed, {
    goals: [],
    indicators: [],
  });
  const conflicts = optional('conflicts.yaml', schema.conflictSeeds, []);
  if (!layers || bodies.length < ids.length || !unusedMentions) return undefined;
  if (!sections || !indicators || !conflicts) return undefined;
  return { layers, bodies, unusedMentions, sections, indicators, conflicts };
}
