// `npm run verify:plan -- FILE`: compares the seeds with the plan's text, which stays out of the repository.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Defects } from './defects';
import { readSeeds } from './seeds/read-seeds';
import { coverageTable } from './verify/coverage';
import { editionFault, verifyPlan } from './verify/verify';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
const USAGE = 'usage: npm run verify:plan -- FILE [--seeds FOLDER]';

/** The misses; prints the table of what was covered. */
function run(file: string | undefined, folder: string | undefined): readonly string[] {
  const defects = new Defects(folder ?? 'seeds');
  const seeds = readSeeds((name) => readFileSync(join(folder ?? SEEDS, name), 'utf8'), defects);
  if (seeds === undefined) return defects.list;
  if (seeds.document.sha256 === undefined) {
    console.log('plan/document.yaml names no text of a plan, so there is nothing to compare.');
    return [];
  }
  if (file === undefined) throw new Error(USAGE);
  const text = readFileSync(file, 'utf8');
  const fault = editionFault(text, seeds);
  if (fault !== undefined) return [`${file}:1: ${fault}`];
  const rows = verifyPlan(seeds, text, file, defects);
  console.log(`${coverageTable(rows)}\n${defects.list.length} misses`);
  return defects.list;
}

try {
  const { values, positionals } = parseArgs({
    options: { seeds: { type: 'string' } },
    allowPositionals: true,
  });
  const misses = run(positionals[0], values.seeds);
  for (const miss of misses) console.error(miss);
  if (misses.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
