// `npm run build -- --data FOLDER` and its like, as far as they can be asked without building.
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { REPOSITORY } from '../tools/repository';

function run(...options: string[]) {
  const program = ['--import', 'tsx', 'src/corridor/run.ts', ...options];
  const { status, stderr } = spawnSync(process.execPath, program, {
    cwd: REPOSITORY,
    encoding: 'utf8',
  });
  return { status, lines: stderr.trimEnd().split('\n') };
}

describe('building a corridor', () => {
  it.each([
    ['build', '--data', 'tests'],
    ['start', '--data=tests'],
  ])('refuses a folder that holds none: %s %s', (...options) => {
    const { status, lines } = run(...options);
    expect(lines).toEqual([
      'tests holds no profile.json of a corridor; make it by npm run data -- --seeds FOLDER --out tests',
    ]);
    expect(status).toBe(1);
  });

  it('says what it can do', () => {
    const { status, lines } = run('bake');
    expect(lines).toEqual([
      'usage: tsx src/corridor/run.ts dev|build|start|release [--data FOLDER]',
    ]);
    expect(status).toBe(1);
  });
});
