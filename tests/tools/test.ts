// Runs every check and test in order, shows each runner's own output, and ends with the true totals as JSON.
// `test.ts check` runs one stage. Exits 1 when anything failed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { STEPS, type Step } from './steps';
import { table } from './table';
import {
  playwrightTotals,
  settledTotals,
  stepTotals,
  sum,
  vitestTotals,
  type Totals,
} from './totals';

const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
const readers = { vitest: vitestTotals, playwright: playwrightTotals };

interface Outcome {
  readonly step: Step;
  readonly totals: Totals;
  readonly seconds: number;
}

function reported(step: Step, reportFile: string, exitCode: number): Totals {
  if (step.report === 'none') return stepTotals(exitCode);
  try {
    const report: unknown = JSON.parse(readFileSync(reportFile, 'utf8'));
    return settledTotals(readers[step.report](report), exitCode);
  } catch (error) {
    console.error(`${step.name} left no readable report: ${String(error)}`);
    return { passed: 0, failed: 1 };
  }
}

function run(step: Step): Outcome {
  const started = performance.now();
  const reportFile = join(reports, `${step.name}.json`);
  const [program, ...given] = step.command;
  const extra = step.report === 'vitest' ? [`--outputFile.json=${reportFile}`] : [];
  console.log(`\n▶ ${step.name}: ${step.command.join(' ')}`);
  const { status, error } = spawnSync(join('node_modules', '.bin', program), [...given, ...extra], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile },
  });
  if (error !== undefined) console.error(`${step.name} did not start: ${error.message}`);
  const totals = reported(step, reportFile, status ?? 1);
  return { step, totals, seconds: (performance.now() - started) / 1000 };
}

function runAll(steps: readonly Step[]): Outcome[] {
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    const need = outcomes.find((outcome) => outcome.step.name === step.needs);
    if (need !== undefined && need.totals.failed > 0) {
      console.error(`\n▶ ${step.name}: not run, because ${need.step.name} failed`);
      outcomes.push({ step, totals: { passed: 0, failed: 1 }, seconds: 0 });
    } else outcomes.push(run(step));
  }
  return outcomes;
}

const stage = process.argv[2];
const steps = STEPS.filter((step) => stage === undefined || step.stage === stage);
if (steps.length === 0)
  throw new Error(`There is no stage "${String(stage)}" in tests/tools/steps.ts.`);

const outcomes = runAll(steps);
rmSync(reports, { recursive: true, force: true });
const rows = outcomes.map(({ step, totals, seconds }) => [
  step.name,
  String(totals.passed),
  String(totals.failed),
  seconds.toFixed(1),
]);
console.log(`\n${table(['step', 'passed', 'failed', 'seconds'], rows)}`);
const totals = sum(outcomes.map((outcome) => outcome.totals));
console.log(JSON.stringify(totals));
process.exitCode = totals.failed === 0 ? 0 : 1;
