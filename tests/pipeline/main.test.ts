// The command as a steward runs it: all defects at once, no stack trace, and an exit code.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RIVER } from '../fixtures/corridors/river';
import { REPOSITORY } from '../tools/repository';
import { changed, readChange } from './fixtures';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seeds-'));
  cpSync(`${REPOSITORY}seeds`, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function change(name: string): string[] {
  const fixture = readChange(name);
  const path = join(folder, fixture.file);
  const text = changed(readFileSync(path, 'utf8'), fixture);
  rmSync(path);
  writeFileSync(path, text);
  return fixture.prints.map((line) => line.replace(/^seeds/, folder));
}

function run(...options: string[]) {
  const program = ['--import', 'tsx', 'src/pipeline/main.ts', ...options];
  const { status, stderr } = spawnSync(process.execPath, program, {
    cwd: REPOSITORY,
    encoding: 'utf8',
  });
  return { status, lines: stderr.trimEnd().split('\n') };
}

describe('npm run data', () => {
  it('prints every defect of every file and ends with 1', () => {
    const prints = ['duplicate-id', 'unknown-source', 'outside-region'].flatMap(change);
    const { status, lines } = run('--check', '--seeds', folder);
    expect(lines.sort()).toEqual(prints.sort());
    expect(status).toBe(1);
  }, 30_000);

  it('says which files cannot be read, without a stack trace', () => {
    const prints = ['unreadable-yaml', 'unreadable-json'].flatMap(change);
    const { status, lines } = run('--check', '--seeds', folder);
    expect(lines.sort()).toEqual(prints.sort());
    expect(lines.filter((line) => line.startsWith('    at '))).toEqual([]);
    expect(status).toBe(1);
  }, 30_000);

  it('writes the data of other seeds into a folder of their own, and nowhere else', () => {
    const out = mkdtempSync(join(tmpdir(), 'data-'));
    expect(run('--seeds', RIVER, '--out', out).status).toBe(0);
    expect(readdirSync(out)).toContain('profile.json');
    expect(run('--check', '--seeds', RIVER, '--out', out).status).toBe(0);
    writeFileSync(join(out, 'order.json'), '{}\n');
    expect(run('--check', '--seeds', RIVER, '--out', out).lines).toEqual([
      'order.json:1: differs from what the seeds give; run npm run data and commit it',
    ]);
    rmSync(out, { recursive: true });
  }, 60_000);

  it('wants to know where the data of other seeds go', () => {
    const { status, lines } = run('--seeds', RIVER);
    expect(lines).toEqual(['where the data of these seeds go is not said; add --out FOLDER']);
    expect(status).toBe(1);
  }, 30_000);

  it('refuses an option it does not know, with its usage', () => {
    const { status, lines } = run('--chekc');
    expect(lines.at(-1)).toContain('usage:');
    expect(lines.filter((line) => line.startsWith('    at '))).toEqual([]);
    expect(status).toBe(1);
  }, 30_000);
});
