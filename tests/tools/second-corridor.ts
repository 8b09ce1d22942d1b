// Builds the second corridor of the tests, a river, as anybody would build theirs: its data from its seeds, then its site.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from './repository';
import { SECOND } from './second-corridor-folders';

const SEEDS = join(REPOSITORY, 'tests/fixtures/corridors/river/seeds');

function run(script: string, ...options: string[]): void {
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...options], {
    cwd: REPOSITORY,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm run ${script} failed on the second corridor.`);
}

rmSync(SECOND.data, { recursive: true, force: true });
run('data', '--seeds', SEEDS, '--out', SECOND.data);
run('build', '--data', SECOND.data, '--outDir', SECOND.site, '--emptyOutDir');
