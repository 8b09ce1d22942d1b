// What took longest, of the tests that the runners report and of the steps that are one.
import * as v from 'valibot';

export interface Timed {
  readonly what: string;
  readonly seconds: number;
}

const milliseconds = v.nullish(v.number(), 0);

const vitestReport = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      assertionResults: v.array(v.object({ fullName: v.string(), duration: milliseconds })),
    }),
  ),
});

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

export const vitestTimes = (report: unknown): readonly Timed[] =>
  v.parse(vitestReport, report).testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({
      what: `${fileName(name)}: ${fullName.trim()}`,
      seconds: duration / 1000,
    })),
  );

const playwrightSpec = v.object({
  title: v.string(),
  file: v.string(),
  tests: v.array(
    v.object({
      projectName: v.string(),
      results: v.array(v.object({ duration: milliseconds })),
    }),
  ),
});

interface Suite {
  readonly specs: readonly v.InferOutput<typeof playwrightSpec>[];
  readonly suites?: readonly Suite[] | undefined;
}

const playwrightSuite: v.GenericSchema<unknown, Suite> = v.object({
  specs: v.array(playwrightSpec),
  suites: v.optional(v.array(v.lazy(() => playwrightSuite))),
});

const playwrightReport = v.object({ suites: v.array(playwrightSuite) });

const specsOf = (suites: readonly Suite[]): Suite['specs'] =>
  suites.flatMap(({ specs, suites: inner = [] }) => [...specs, ...specsOf(inner)]);

/** A test that was tried again took as long as all of its tries. */
export const playwrightTimes = (report: unknown): readonly Timed[] =>
  specsOf(v.parse(playwrightReport, report).suites).flatMap(({ file, title, tests }) =>
    tests.map(({ projectName, results }) => ({
      what: `${fileName(file)} [${projectName}]: ${title}`,
      seconds: results.reduce((all, { duration }) => all + duration, 0) / 1000,
    })),
  );

/** The slowest ones, the slowest first. */
export const slowest = (all: readonly Timed[], count = 10): readonly Timed[] =>
  [...all].sort((a, b) => b.seconds - a.seconds).slice(0, count);
