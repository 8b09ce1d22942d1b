// Runs every check and test in order, shows each runner's own output, and ends with the true totals as JSON.
// `test.ts check` runs one stage. Exits 1 when anything failed. What was left out is named before the totals; with
// NOTHING_LEFT_OUT=1 it counts as failed.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  isMaterial,
  LEFT_OUT,
  playwrightLeftOut,
  sayLeftOut,
  vitestLeftOut,
  type LeftOut,
} from './left-out';
import { HELPFUL_PROGRAMS, NEEDED_PROGRAMS } from './needed-programs';
import { installMissing } from './programs';
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
const readers = {
  vitest: { totals: vitestTotals, leftOut: vitestLeftOut },
  playwright: { totals: playwrightTotals, leftOut: playwrightLeftOut },
};

interface Result {
  readonly totals: Totals;
  readonly leftOut: readonly LeftOut[];
}

interface Outcome extends Result {
  readonly step: Step;
  readonly seconds: number;
}

const FAILED: Result = { totals: { passed: 0, failed: 1 }, leftOut: [] };

function reported(step: Step, reportFile: string, exitCode: number): Result {
  if (step.report === 'none')
    return exitCode === LEFT_OUT
      ? { totals: { passed: 0, failed: 0 }, leftOut: [{ what: step.name, tests: 1 }] }
      : { totals: stepTotals(exitCode), leftOut: [] };
  try {
    const report: unknown = JSON.parse(readFileSync(reportFile, 'utf8'));
    const { totals, leftOut } = readers[step.report];
    return { totals: settledTotals(totals(report), exitCode), leftOut: leftOut(report) };
  } catch (error) {
    console.error(`${step.name} left no readable report: ${String(error)}`);
    return FAILED;
  }
}

/** The exit code of a program, 1 where it did not start; what it says goes to `say` as it comes. */
function exitCodeOf(
  [program, ...given]: Step['command'],
  reportFile: string,
  say: (text: string) => void,
): Promise<number> {
  const child = spawn(join('node_modules', '.bin', program), given, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile },
  });
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => say(text));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      say(`it did not start: ${error.message}\n`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

async function run(step: Step): Promise<Outcome> {
  const started = performance.now();
  const reportFile = join(reports, `${step.name}.json`);
  const [program, ...given] = step.command;
  const extra = step.report === 'vitest' ? [`--outputFile.json=${reportFile}`] : [];
  const title = `\n▶ ${step.name}: ${step.command.join(' ')}\n`;
  const said: string[] = [];
  const say = (text: string): void => {
    if (step.aside) said.push(text);
    else process.stdout.write(text);
  };
  say(title);
  const exitCode = await exitCodeOf([program, ...given, ...extra], reportFile, say);
  const result = reported(step, reportFile, exitCode);
  process.stdout.write(said.join(''));
  return { step, ...result, seconds: (performance.now() - started) / 1000 };
}

/** Once what it needs has passed; else it counts as failed. */
async function runWhenReady(step: Step, begun: ReadonlyMap<string, Promise<Outcome>>) {
  const need = await begun.get(step.needs ?? '');
  if (need === undefined || need.totals.failed === 0) return run(step);
  console.error(`\n▶ ${step.name}: not run, because ${need.step.name} failed`);
  return { step, ...FAILED, seconds: 0 };
}

/** One after the other, with those aside beside them; nothing of a stage is left running when the next begins. */
async function runAll(steps: readonly Step[]): Promise<Outcome[]> {
  const begun = new Map<string, Promise<Outcome>>();
  for (const stage of new Set(steps.map((step) => step.stage))) {
    const own = steps.filter((step) => step.stage === stage);
    let before: Promise<unknown> = Promise.resolve();
    for (const step of own) {
      const turn = step.aside ? Promise.resolve() : before;
      const outcome = turn.then(() => runWhenReady(step, begun));
      begun.set(step.name, outcome);
      if (!step.aside) before = outcome;
    }
    await Promise.all(own.flatMap((step) => begun.get(step.name) ?? []));
  }
  return Promise.all(begun.values());
}

const stage = process.argv[2];
const steps = STEPS.filter((step) => stage === undefined || step.stage === stage);
if (steps.length === 0)
  throw new Error(`There is no stage "${String(stage)}" in tests/tools/steps.ts.`);

// All at once and before anything runs: steps that install beside each other take the lock from each other.
if (stage === undefined)
  for (const programs of [NEEDED_PROGRAMS, HELPFUL_PROGRAMS]) installMissing(programs);
const outcomes = await runAll(steps);
rmSync(reports, { recursive: true, force: true });
const rows = outcomes.map(({ step, totals, seconds }) => [
  step.name,
  String(totals.passed),
  String(totals.failed),
  seconds.toFixed(1),
]);
console.log(`\n${table(['step', 'passed', 'failed', 'seconds'], rows)}`);
const leftOut = outcomes.flatMap((outcome) => outcome.leftOut);
for (const one of leftOut) console.log(sayLeftOut(one));
const mustRun =
  process.env.NOTHING_LEFT_OUT === '1' ? leftOut.filter((one) => !isMaterial(one)) : [];
const totals = sum([
  ...outcomes.map((outcome) => outcome.totals),
  ...mustRun.map(({ tests }) => ({ passed: 0, failed: tests })),
]);
console.log(JSON.stringify(totals));
process.exitCode = totals.failed === 0 ? 0 : 1;
