// The real seeds, built once for all test files of a process; a defect in them fails the test with its sentence.
import { Defects } from '../../src/pipeline/defects';
import { joinShores, type Shores } from '../../src/pipeline/geometry/shores';
import { runPipeline, type Result } from '../../src/pipeline/pipeline';
import { corridorSeed } from '../../src/pipeline/seed-schema';
import { readSeedFile } from '../../src/pipeline/seeds/read-file';
import { readCoast } from '../../src/pipeline/seeds/coast';
import { readSeedText } from './fixtures';

let shores: Shores | undefined;
let built: Result | undefined;

function joinRealShores(): Shores {
  const coast = readCoast(readSeedText, new Defects('seeds'));
  if (coast === undefined) throw new Error('The shores cannot be read.');
  const corridor = readSeedFile('corridor.yaml', corridorSeed, readSeedText, new Defects('seeds'));
  if (corridor?.shore === undefined) throw new Error('The shores are of no region.');
  return joinShores(coast, corridor.shore);
}

/** Both shores as one. */
export const realShores = (): Shores => (shores ??= joinRealShores());

/** What they give; nobody changes it. */
export const realSeeds = (): Result => (built ??= buildRealSeeds(realShores()));

/** Anew each time, shores and all where none are given. */
export function buildRealSeeds(shores?: Shores): Result {
  const defects = new Defects('seeds');
  const result = runPipeline(readSeedText, defects, shores);
  if (result === undefined) throw new Error(defects.list.join('\n'));
  return result;
}
