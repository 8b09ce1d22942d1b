// Runs every check and test, side by side where there are processors, shows each runner's own output, and ends with what
// was slowest and the true totals as JSON. `test.ts check` runs one part, `test.ts unit domain` the tests in files named
// so. Exits 1 when anything failed. What was left out is named before the totals; with NOTHING_LEFT_OUT=1 it counts as
// failed.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chosenSteps } from './chosen-steps';
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
import { runSideBySide } from './side-by-side';
import { playwrightTimes, slowest, vitestTimes, type Timed } from './slowest';
import type { Step } from './steps';
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
  vitest: { totals: vitestTotals, leftOut: vitestLeftOut, times: vitestTimes },
  playwright: { totals: playwrightTotals, leftOut: playwrightLeftOut, times: playwrightTimes },
};

interface Result {
  readonly totals: Totals;
  readonly leftOut: readonly LeftOut[];
  /** Of the tests in its report. */
  readonly times: readonly Timed[];
}

interface Outcome extends Result {
  readonly step: Step;
  readonly seconds: number;
}

/** What a step without a report has. */
const NO_TESTS = { leftOut: [], times: [] };
const FAILED: Result = { totals: { passed: 0, failed: 1 }, ...NO_TESTS };

function reported(step: Step, reportFile: string, exitCode: number): Result {
  if (step.report === 'none')
    return exitCode === LEFT_OUT
      ? { ...NO_TESTS, totals: sum([]), leftOut: [{ what: step.name, tests: 1 }] }
      : { ...NO_TESTS, totals: stepTotals(exitCode) };
  try {
    const report: unknown = JSON.parse(readFileSync(reportFile, 'utf8'));
    const { totals, leftOut, times } = readers[step.report];
    return {
      totals: settledTotals(totals(report), exitCode),
      leftOut: step.isPart ? [] : leftOut(report),
      times: times(report),
    };
  } catch (error) {
    console.error(`${step.name} left no readable report: ${String(error)}`);
    return FAILED;
  }
}

/** The exit code of a program, 1 where it did not start; what it says goes to `say` as it comes. */
function exitCodeOf(
  [program, ...given]: Step['command'],
  env: Step['env'],
  reportFile: string,
  say: (text: string) => void,
): Promise<number> {
  const child = spawn(join('node_modules', '.bin', program), given, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile },
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

/** Speaks as it goes; the others that run beside it are shown when they are over. */
let speaker: Step | undefined;

async function run(step: Step): Promise<Outcome> {
  const started = performance.now();
  const reportFile = join(reports, `${step.name}.json`);
  const [program, ...given] = step.command;
  const extra = step.report === 'vitest' ? [`--outputFile.json=${reportFile}`] : [];
  const said: string[] = [];
  const isSpeaker = (speaker ??= step) === step;
  const say = (text: string): void => {
    if (isSpeaker) process.stdout.write(text);
    else said.push(text);
  };
  say(`\n▶ ${step.name}: ${step.command.join(' ')}\n`);
  const exitCode = await exitCodeOf([program, ...given, ...extra], step.env, reportFile, say);
  const result = reported(step, reportFile, exitCode);
  process.stdout.write(said.join(''));
  if (isSpeaker) speaker = undefined;
  return { step, ...result, seconds: (performance.now() - started) / 1000 };
}

/** Where what it needs has failed, it counts as failed too. */
async function runAfter(step: Step, needed: Outcome | undefined): Promise<Outcome> {
  if (needed === undefined || needed.totals.failed === 0) return run(step);
  console.error(`\n▶ ${step.name}: not run, because ${needed.step.name} failed`);
  return { step, ...FAILED, seconds: 0 };
}

/** What is asked for; ends with one sentence where that is nothing. */
function askedFor(words: readonly string[]): readonly Step[] {
  try {
    return chosenSteps(words);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

const words = process.argv.slice(2);
const steps = askedFor(words);
// All at once and before anything runs: steps that install beside each other take the lock from each other.
if (words.length === 0)
  for (const programs of [NEEDED_PROGRAMS, HELPFUL_PROGRAMS]) installMissing(programs);
const began = performance.now();
const outcomes = await runSideBySide(steps, availableParallelism(), runAfter);
const seconds = (performance.now() - began) / 1000;
rmSync(reports, { recursive: true, force: true });
const rows = outcomes.map(({ step, totals, seconds }) => [
  step.name,
  String(totals.passed),
  String(totals.failed),
  seconds.toFixed(1),
]);
console.log(`\n${table(['step', 'passed', 'failed', 'seconds'], rows)}`);
console.log(`${seconds.toFixed(1)} seconds in all, as steps run side by side`);
const times = outcomes.flatMap(({ step, seconds, times }) =>
  step.report === 'none' ? [{ what: step.name, seconds }] : times,
);
const slow = slowest(times).map(({ what, seconds }) => [what, seconds.toFixed(1)]);
console.log(`\n${table(['slowest', 'seconds'], slow)}\n`);
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
