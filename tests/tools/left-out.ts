// Tests that did not run because something is missing on this machine: named at the end of a run, and counted.
import * as v from 'valibot';

export interface LeftOut {
  readonly what: string;
  readonly tests: number;
}

/** How a step ends that could not try out what it is for. */
export const LEFT_OUT = 3;

/** What compares with files that lie beside the repository and that a clone of it need not have. */
const MATERIAL = new Set(['the gazetteer', "the seeds and the plan's text"]);

const vitestReport = v.object({
  testResults: v.array(
    v.object({
      assertionResults: v.array(
        v.object({ status: v.string(), ancestorTitles: v.array(v.string()), title: v.string() }),
      ),
    }),
  ),
});

/** Tests of a Vitest JSON report that were skipped, by the subject that they are about. */
export function vitestLeftOut(report: unknown): readonly LeftOut[] {
  const counts = new Map<string, number>();
  for (const { assertionResults } of v.parse(vitestReport, report).testResults)
    for (const { status, ancestorTitles, title } of assertionResults)
      if (status !== 'passed' && status !== 'failed') {
        const what = ancestorTitles.find((one) => one !== '') ?? title;
        counts.set(what, (counts.get(what) ?? 0) + 1);
      }
  return Array.from(counts, ([what, tests]) => ({ what, tests }));
}

const playwrightReport = v.object({ stats: v.object({ skipped: v.number() }) });

export function playwrightLeftOut(report: unknown): readonly LeftOut[] {
  const { skipped } = v.parse(playwrightReport, report).stats;
  return skipped === 0 ? [] : [{ what: 'browser tests', tests: skipped }];
}

/** Whether a machine that must run everything may leave it out all the same. */
export const isMaterial = ({ what }: LeftOut): boolean => MATERIAL.has(what);

/** One line for each, for the end of a run. */
export const sayLeftOut = ({ what, tests }: LeftOut): string =>
  `left out: ${what}, ${tests} ${tests === 1 ? 'test' : 'tests'}`;
