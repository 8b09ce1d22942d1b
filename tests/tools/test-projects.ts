// The unit tests in two kinds: a test with a page has it, and all modules, for itself; the others load modules once.
import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const TESTS = fileURLToPath(new URL('..', import.meta.url));
const WITH_PAGE = '// @vitest-environment happy-dom\n';

/** For Vitest. What a plain test leaves behind in a module or a global is met by the next file. */
export function testProjects() {
  const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' });
  const pages = files
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => readFileSync(TESTS + file, 'utf8').startsWith(WITH_PAGE))
    .map((file) => `tests/${file.replaceAll(sep, '/')}`);
  return [
    { extends: true as const, test: { name: 'page', include: pages } },
    {
      extends: true as const,
      test: { name: 'plain', include: ['tests/**/*.test.ts'], exclude: pages, isolate: false },
    },
  ];
}
