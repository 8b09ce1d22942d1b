// The command: what it prints and with which status it ends.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { RULES_BEGIN, rulesTable } from '../../src/geojson/rules-document';
import { REPOSITORY } from '../tools/repository';

const folder = mkdtempSync(join(tmpdir(), 'check-geojson-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

interface Ended {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

function run(...files: readonly string[]): Ended {
  const program = join(REPOSITORY, 'node_modules/.bin/tsx');
  try {
    const out = execFileSync(program, ['src/geojson/main.ts', ...files], {
      cwd: REPOSITORY,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return { status: 0, out, error: '' };
  } catch (error) {
    if (!(error instanceof Error && 'status' in error && 'stdout' in error && 'stderr' in error))
      throw error;
    return { status: Number(error.status), out: String(error.stdout), error: String(error.stderr) };
  }
}

it('tells of several files, each line with its path, and ends by the worst', () => {
  const good = file('good.geojson', '{"type":"Point","coordinates":[120,36]}');
  const odd = file('odd.geojson', '{"type":"Point","coordinates":[36,120]}');
  const bad = file('bad.geojson', '{"type":"Point",\n"coordinates":[1]}');
  expect(run(good, odd)).toMatchObject({
    status: 0,
    out: expect.stringMatching(/odd\.geojson:1:31: warning: .* \[swapped\]\n$/) as string,
  });
  expect(run(bad, good)).toMatchObject({
    status: 1,
    out: expect.stringMatching(/^.*bad\.geojson:2:15: error: .* \[position\]\n$/) as string,
  });
});

it('ends with 2, and a sentence, where a file cannot be read or none is named; the others are read', () => {
  const bad = file('bad.geojson', '{"type":"Point","coordinates":[1]}');
  const missing = run(join(folder, 'none.geojson'), folder, bad);
  expect(missing.status).toBe(2);
  expect(missing.error).toContain('none.geojson: cannot be read: there is no such file');
  expect(missing.error).toContain('cannot be read: it is a folder');
  expect(missing.out).toContain('[position]');
  expect(run()).toMatchObject({ status: 2, error: expect.stringContaining('usage:') as string });
});

it('has its rules in the README', () => {
  const readme = readFileSync(join(REPOSITORY, 'src/geojson/README.md'), 'utf8');
  const table = readme.slice(readme.indexOf(RULES_BEGIN) + RULES_BEGIN.length);
  const cells = (text: string) => text.replace(/ +/g, ' ').replace(/-+/g, '-').trim();
  expect(cells(table)).toBe(cells(rulesTable()));
});
