// Everything `npm test` runs, in the order in which it begins; what has no need of each other runs side by side.
import { SECOND } from './second-corridor-folders';

export const PARTS = ['check', 'unit', 'build', 'browser'] as const;
export type Part = (typeof PARTS)[number];

type Report = 'vitest' | 'playwright' | 'none';

export interface Step {
  readonly name: string;
  readonly part: Part;
  /** A program of node_modules/.bin, and its arguments. */
  readonly command: readonly [string, ...string[]];
  /** Whose JSON report gives the totals; a step without one counts as one. */
  readonly report: Report;
  /** Left out when this earlier step has failed, and waits for it. */
  readonly needs?: string;
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Tests that it skips are not of what it runs for, and do not count as left out. */
  readonly isPart?: boolean;
  /** How many processors it keeps busy: 0 where mostly it waits, else 1 or all of two. */
  readonly processors: 0 | 1 | 2;
}

/** The checks that hold the whole program in memory spend a fourth of their time on making room in it. */
const ROOMY = {
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=128`.trim(),
};

const RIVER = { CORRIDOR_DATA: SECOND.data, CORRIDOR_SITE: SECOND.site };

export const STEPS: readonly Step[] = [
  // The longest of the checks, beside all of the others.
  {
    name: 'lint',
    part: 'check',
    command: ['eslint', '--config', 'tests/tools/eslint.config.js', '--max-warnings', '0', '.'],
    report: 'none',
    env: ROOMY,
    processors: 1,
  },
  { name: 'types', part: 'check', command: ['tsc', '-p', '.'], report: 'none', processors: 1 },
  {
    name: 'svelte types',
    part: 'check',
    command: ['svelte-check', '--fail-on-warnings', '--tsconfig', './tsconfig.json'],
    report: 'none',
    env: ROOMY,
    processors: 1,
  },
  {
    name: 'format',
    part: 'check',
    command: ['prettier', '--check', '.'],
    report: 'none',
    processors: 1,
  },
  {
    name: 'unused code',
    part: 'check',
    command: ['knip', '--no-progress'],
    report: 'none',
    processors: 1,
  },
  {
    name: 'data is current',
    part: 'build',
    command: ['tsx', 'src/pipeline/main.ts', '--check'],
    report: 'none',
    processors: 1,
  },
  // The only build: by the README's first command; asks the server it starts for the page.
  {
    name: 'bundle',
    part: 'build',
    command: ['tsx', 'tests/tools/start.ts'],
    report: 'none',
    processors: 1,
  },
  {
    name: 'unit tests',
    part: 'unit',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json'],
    report: 'vitest',
    processors: 1,
  },
  {
    // The page that only gives signs of life: what is tried out here is what keeps a page alive.
    name: 'kiosk restarts',
    part: 'build',
    command: ['tsx', 'tests/tools/kiosk/check.ts', '--short', '--stand-in'],
    report: 'none',
    needs: 'bundle',
    processors: 0,
  },
  {
    name: 'soak',
    part: 'browser',
    command: ['tsx', 'tests/tools/soak.ts', 'short'],
    report: 'none',
    needs: 'bundle',
    processors: 1,
  },
  {
    name: 'budgets',
    part: 'build',
    command: ['tsx', 'tests/tools/budgets.ts'],
    report: 'none',
    needs: 'bundle',
    processors: 1,
  },
  {
    name: 'header matrix',
    part: 'build',
    command: [
      'vitest',
      'run',
      '--config',
      'tests/release/serving/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
    ],
    report: 'vitest',
    needs: 'bundle',
    processors: 1,
  },
  {
    name: 'second corridor',
    part: 'build',
    command: ['tsx', 'tests/tools/second-corridor.ts'],
    report: 'none',
    processors: 1,
  },
  {
    name: 'unit tests of any corridor',
    part: 'unit',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json'],
    report: 'vitest',
    env: RIVER,
    isPart: true,
    needs: 'second corridor',
    processors: 1,
  },
  // Their waits are the only ones that a busy machine could make too long: nothing runs beside them.
  {
    name: 'browser tests',
    part: 'browser',
    command: [
      'playwright',
      'test',
      '--config',
      'tests/browser/playwright.config.ts',
      '--reporter=list,json',
    ],
    report: 'playwright',
    needs: 'bundle',
    processors: 2,
  },
  {
    name: 'browser tests of any corridor',
    part: 'browser',
    command: [
      'playwright',
      'test',
      'any-corridor',
      '--config',
      'tests/browser/playwright.config.ts',
      '--reporter=list,json',
    ],
    report: 'playwright',
    env: RIVER,
    needs: 'second corridor',
    processors: 2,
  },
];
