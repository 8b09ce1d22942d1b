// Reads the repository's own files for the tests that judge its shape.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceText } from './imports';

export const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/** Paths that git tracks or would track, as they stand in the work tree. */
export function repositoryPaths(): string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
    { cwd: REPOSITORY, encoding: 'utf8' },
  );
  return listed.split('\0').filter((path) => path !== '' && existsSync(REPOSITORY + path));
}

/** The text files under the given folders that pass the filter. */
export function readSources(paths: readonly string[], filter: RegExp): SourceText[] {
  return paths
    .filter((path) => filter.test(path))
    .map((path) => ({ path, text: readFileSync(REPOSITORY + path, 'utf8') }));
}
