// Everything `npm test` runs, in order; `npm run check` runs the first stage only.

type Report = 'vitest' | 'playwright' | 'none';

export interface Step {
  readonly name: string;
  readonly stage: 'check' | 'unit' | 'build' | 'browser';
  /** A program of node_modules/.bin, and its arguments. */
  readonly command: readonly [string, ...string[]];
  /** Whose JSON report gives the totals; a step without one counts as one. */
  readonly report: Report;
  /** Left out when this earlier step has failed, and waits for it. */
  readonly needs?: string;
  /** Runs beside the other steps of its stage; what it says is shown when it is over. */
  readonly aside?: boolean;
}

export const STEPS: readonly Step[] = [
  { name: 'types', stage: 'check', command: ['tsc', '-p', '.'], report: 'none' },
  {
    name: 'svelte types',
    stage: 'check',
    command: ['svelte-check', '--fail-on-warnings', '--tsconfig', './tsconfig.json'],
    report: 'none',
  },
  {
    name: 'lint',
    stage: 'check',
    command: ['eslint', '--config', 'tests/tools/eslint.config.js', '--max-warnings', '0', '.'],
    report: 'none',
    aside: true,
  },
  { name: 'format', stage: 'check', command: ['prettier', '--check', '.'], report: 'none' },
  { name: 'unused code', stage: 'check', command: ['knip', '--no-progress'], report: 'none' },
  {
    name: 'unit tests',
    stage: 'unit',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json'],
    report: 'vitest',
  },
  {
    name: 'data is current',
    stage: 'build',
    command: ['tsx', 'src/pipeline/main.ts', '--check'],
    report: 'none',
  },
  // Builds by the README's first command, and asks the server it starts for the page.
  { name: 'bundle', stage: 'build', command: ['tsx', 'tests/tools/start.ts'], report: 'none' },
  {
    name: 'budgets',
    stage: 'build',
    command: ['tsx', 'tests/tools/budgets.ts'],
    report: 'none',
    needs: 'bundle',
  },
  {
    name: 'header matrix',
    stage: 'build',
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
  },
  {
    // The page that only gives signs of life: what is tried out here is what keeps a page alive.
    name: 'kiosk restarts',
    stage: 'build',
    command: ['tsx', 'tests/tools/kiosk/check.ts', '--short', '--stand-in'],
    report: 'none',
    // Mostly it waits.
    needs: 'budgets',
    aside: true,
  },
  {
    name: 'browser tests',
    stage: 'browser',
    command: [
      'playwright',
      'test',
      '--config',
      'tests/browser/playwright.config.ts',
      '--reporter=list,json',
    ],
    report: 'playwright',
    needs: 'bundle',
  },
  {
    name: 'soak',
    stage: 'browser',
    command: ['tsx', 'tests/tools/soak.ts', 'short'],
    report: 'none',
    needs: 'bundle',
  },
];
