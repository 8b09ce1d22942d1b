// Reads every seed file as the build does, so that tests judge the facts as the build will see them.
import { readFileSync } from 'node:fs';
import { Defects } from '../../src/pipeline/defects';
import { readSeeds as read, type Seeds } from '../../src/pipeline/seeds/read-seeds';
import { REPOSITORY } from '../tools/repository';

/** All seeds, read afresh; throws one sentence for each place that breaks a schema. */
export function readSeeds(): Seeds {
  const defects = new Defects('seeds');
  const seeds = read((name) => readFileSync(`${REPOSITORY}seeds/${name}`, 'utf8'), defects);
  if (seeds === undefined) throw new Error(defects.list.join('\n'));
  return seeds;
}
