// The unit tests in two kinds: a test with a page has it, and all modules, for itself; the others load modules once.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const TESTS = fileURLToPath(new URL('..', import.meta.url));
const WITH_PAGE = '// @vitest-environment happy-dom\n';

/** Whole files about what only the committed corridor has; single tests of other files are `ofQingdao`. */
const OF_QINGDAO: ReadonlySet<string> = new Set([
  'tests/domain/analysis/compare.test.ts',
  'tests/domain/analysis/gaps.test.ts',
  'tests/domain/analysis/matrix.test.ts',
  'tests/domain/search-data.test.ts',
  'tests/state/mend/mend-link.test.ts',
  'tests/ui/facets/facets.test.ts',
  'tests/ui/list/list.test.ts',
  'tests/ui/map/unlocated-parks.test.ts',
  'tests/ui/prerender/published/dataset.test.ts',
  'tests/ui/search/search.test.ts',
  'tests/ui/workbench/compare.test.ts',
  'tests/ui/workbench/exports.test.ts',
  'tests/ui/workbench/matrix/csv.test.ts',
  'tests/ui/workbench/matrix/grid.test.ts',
  'tests/ui/workbench/measure/distance.test.ts',
  'tests/ui/workbench/measure/endpoints.test.ts',
]);

/** What can be of a corridor: most of the rest is about the program's tools, or about made-up data of its own. */
const OF_A_CORRIDOR = /^tests\/(domain|state|map|ui|pipeline\/publish)\//;
const TAKES_THE_CORRIDOR =
  /#corridor|fixtures\/(corridor|ids|layers|scene|vocabulary|plan)|\/panel'/;

/** Whether a test runs on another corridor too, which `CORRIDOR_DATA` then names. */
const isOfAny = (path: string): boolean =>
  OF_A_CORRIDOR.test(path) &&
  !OF_QINGDAO.has(path) &&
  TAKES_THE_CORRIDOR.test(readFileSync(join(TESTS, '..', path), 'utf8'));

/** For Vitest. What a plain test leaves behind in a module or a global is met by the next file. */
export function testProjects() {
  const isOther = process.env['CORRIDOR_DATA'] !== undefined;
  const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `tests/${file.replaceAll(sep, '/')}`)
    .filter((path) => !isOther || isOfAny(path));
  const pages = files.filter((path) =>
    readFileSync(join(TESTS, '..', path), 'utf8').startsWith(WITH_PAGE),
  );
  const plain = files.filter((path) => !pages.includes(path));
  return [
    { extends: true as const, test: { name: 'page', include: pages } },
    { extends: true as const, test: { name: 'plain', include: plain, isolate: false } },
  ];
}
