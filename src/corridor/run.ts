// `npm run build`, `dev`, `start` and `release`: each a few programs one after another, all of the corridor in one data folder.
// `--data FOLDER` names it; without it, it is the data of this repository, which must then be what the seeds give.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

type Step = readonly [program: string, ...options: string[]];

const CHECK: Step = ['tsx', 'src/pipeline/main.ts', '--check'];
const BUILD: Step = ['vite', 'build', '--configLoader', 'runner'];
const COMMANDS: ReadonlyMap<string, readonly Step[]> = new Map([
  ['dev', [['vite', '--configLoader', 'runner']]],
  ['build', [CHECK, BUILD]],
  ['start', [CHECK, BUILD, ['tsx', 'src/release/preview.ts']]],
  ['release', [CHECK, BUILD, ['tsx', 'src/release/main.ts']]],
]);

/** The folder that `--data` names, if any, and the other options, which are the last program's. */
function parted(options: readonly string[]) {
  const at = options.findIndex((option) => option === '--data' || option.startsWith('--data='));
  if (at === -1) return { data: undefined, rest: options };
  const option = options[at] ?? '';
  const isJoined = option.includes('=');
  const data = isJoined ? option.slice(option.indexOf('=') + 1) : options[at + 1];
  const rest = [...options.slice(0, at), ...options.slice(at + (isJoined ? 1 : 2))];
  return { data: data ?? '', rest };
}

/** The exit status of the first program that fails, or 0. */
function run(command: string, options: readonly string[]): number {
  const steps = COMMANDS.get(command);
  if (steps === undefined)
    throw new Error(
      `usage: tsx src/corridor/run.ts ${[...COMMANDS.keys()].join('|')} [--data FOLDER]`,
    );
  const { data, rest } = parted(options);
  const folder = data === undefined ? undefined : resolve(data);
  if (folder !== undefined && !existsSync(join(folder, 'profile.json')))
    throw new Error(
      `${data} holds no profile.json of a corridor; make it by npm run data -- --seeds FOLDER --out ${data || 'FOLDER'}`,
    );
  const env = folder === undefined ? process.env : { ...process.env, CORRIDOR_DATA: folder };
  // The committed data are checked; those of another folder were when they were written.
  const chosen = 'CORRIDOR_DATA' in env ? steps.filter((step) => step !== CHECK) : steps;
  for (const [index, [program, ...own]] of chosen.entries()) {
    const all = index === chosen.length - 1 ? [...own, ...rest] : own;
    const { status, error } = spawnSync(program, all, {
      env,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (error) throw error;
    if (status !== 0) return status ?? 1;
  }
  return 0;
}

try {
  const [command = '', ...options] = process.argv.slice(2);
  process.exitCode = run(command, options);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
