// `npm run data`: builds data/ and public/fonts from seeds/, or the data of another corridor from its own seeds into a folder
// of their own. With --check it compares instead of writing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Defects } from './defects';
import { dataOf, differences, outputOf, writeOutput } from './output';
import { runPipeline, type Result } from './pipeline';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const USAGE = 'usage: tsx src/pipeline/main.ts [--check] [--seeds FOLDER] [--out FOLDER]';

/** The computed areas beside the published ones. */
function areaLines({ waters }: Result): string[] {
  return waters.map(({ seed, km2 }) => {
    const published = seed.publishedAreas.map((row) => `${row.km2} (${row.year ?? 'no year'})`);
    const beside = published.length === 0 ? 'none' : published.join(', ');
    return `${seed.id}: ${km2.toFixed(1)} km² computed; published: ${beside}`;
  });
}

async function run(): Promise<readonly string[]> {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      seeds: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const folder = values.seeds ?? join(ROOT, 'seeds');
  const defects = new Defects(values.seeds ?? 'seeds');
  const result = runPipeline((name) => readFileSync(join(folder, name), 'utf8'), defects);
  if (result === undefined) return defects.list;
  const output =
    values.out === undefined
      ? await outputOf(result, join(ROOT, 'src'))
      : { folders: [''], files: dataOf(result) };
  const out = values.out ?? ROOT;
  if (values.check) return differences(out, output);
  if (values.seeds !== undefined && values.out === undefined)
    return ['where the data of these seeds go is not said; add --out FOLDER'];
  writeOutput(out, output);
  console.log([...areaLines(result), `${output.files.size} files written`].join('\n'));
  return [];
}

try {
  const problems = await run();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 1;
}
