// A release as the command makes it, in a folder whose name is as awkward as a visitor's stick may have it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REPOSITORY } from './repository';

/** Packs a built folder, and unpacks the zip; returns the unpacked release. Needs `unzip`. */
export function packedAndUnpacked(dist: string): string {
  const out = mkdtempSync(join(tmpdir(), 'corridor-release-'));
  const program = join(REPOSITORY, 'node_modules/.bin/tsx');
  execFileSync(program, ['src/release/main.ts', '--dist', dist, '--out', out], {
    cwd: REPOSITORY,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const zip = readdirSync(out).find((name) => name.endsWith('.zip')) ?? '';
  const stick = join(out, "USB stick (it's mine)");
  mkdirSync(stick);
  execFileSync('unzip', ['-q', join(out, zip), '-d', stick]);
  return join(stick, zip.replace('.zip', ''));
}
