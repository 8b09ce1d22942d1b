// The command as one types it: what it leaves behind, and what it says when it cannot.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { REPOSITORY } from '../tools/repository';
import { STAND_IN } from './stand-in';

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'release-'));
});
afterEach(() => rmSync(out, { recursive: true }));

function run(...options: string[]) {
  const program = ['--import', 'tsx', 'src/release/main.ts', ...options];
  const { status, stderr } = spawnSync(process.execPath, program, {
    cwd: REPOSITORY,
    encoding: 'utf8',
  });
  return { status, lines: stderr.trimEnd().split('\n') };
}

it('writes a folder and a zip of it, and touches nothing else', () => {
  expect(run('--dist', STAND_IN, '--out', out).status).toBe(0);
  const [folder = '', zip = '', ...rest] = readdirSync(out).sort();
  expect(folder).toMatch(/^bay-corridor-map-\d+\.\d+\.\d+$/);
  expect(zip).toBe(`${folder}.zip`);
  expect(rest).toEqual([]);
}, 30_000);

it('refuses a folder without a build, in one sentence', () => {
  const { status, lines } = run('--dist', out, '--out', out);
  expect(status).toBe(1);
  expect(lines[0]).toBe(
    `${out} has no index.html: run npm run build first, or name a built folder.`,
  );
  expect(lines).toHaveLength(2);
}, 30_000);
