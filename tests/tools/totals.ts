// Counts what the test runners report, so that one true total can be given at the end.
import * as v from 'valibot';

export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

const vitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(v.object({ status: v.string() })),
    }),
  ),
});

/** Totals of a Vitest JSON report; a file that could not be loaded counts as one failure. */
export function vitestTotals(report: unknown): Totals {
  const { numPassedTests, numFailedTests, testResults } = v.parse(vitestReport, report);
  const unloaded = testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

const playwrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
  errors: v.array(v.unknown()),
});

/** Totals of a Playwright JSON report; a test that passed on a retry has passed, an error outside tests has failed. */
export function playwrightTotals(report: unknown): Totals {
  const { stats, errors } = v.parse(playwrightReport, report);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/** A step that has no report of its own counts as one. */
export function stepTotals(exitCode: number): Totals {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** What the runner reported, corrected by how it ended: one that failed, or ran nothing, is a failure. */
export function settledTotals(reported: Totals, exitCode: number): Totals {
  const silent = reported.failed === 0 && (exitCode !== 0 || reported.passed === 0);
  return silent ? { passed: reported.passed, failed: 1 } : reported;
}

export function sum(totals: readonly Totals[]): Totals {
  return totals.reduce(
    (all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }),
    { passed: 0, failed: 0 },
  );
}
