// Checks of the seeds against each other; each that fails is a defect at its line.
import type { Defects } from '../defects';
import type { Seeds } from '../seeds/read-seeds';
import { checkBodies } from './bodies';
import { checkCorridor, isRegion } from './corridor';
import { checkDrawn } from './drawn';
import { checkIds } from './ids';
import { checkLines } from './lines';
import { checkPlan } from './plan';
import { checkPositions } from './positions';
import { checkReferences } from './references';
import { checkSynonyms } from './synonyms';
import { checkTerms } from './terms';

export function checkSeeds(seeds: Seeds, defects: Defects): void {
  checkCorridor(seeds, defects);
  checkIds(seeds, defects);
  checkReferences(seeds, defects);
  checkTerms(seeds, defects);
  checkLines(seeds, defects);
  checkBodies(seeds, defects);
  checkPlan(seeds, defects);
  // Where the region is none, everything would lie outside of it.
  if (isRegion(seeds.corridor.region)) checkPositions(seeds, defects);
  if (isRegion(seeds.corridor.region)) checkDrawn(seeds, defects);
  checkSynonyms(seeds, defects);
}
