// What the test run needs from outside: installed once and together, waited for where the lock is taken, named where it is not here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { satisfies } from 'semver';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { isMaterial, playwrightLeftOut, sayLeftOut, vitestLeftOut } from './left-out';
import { NEEDED_PROGRAMS } from './needed-programs';
import { findProgram, installMissing, whenUnlocked, type Machine } from './programs';
import { REPOSITORY } from './repository';

const A = { commands: ['a'], debianPackage: 'package-a' };
const B = { commands: ['b'], debianPackage: 'package-b' };
const B_TOO = { commands: ['b2'], debianPackage: 'package-b' };

/** A machine on which packages bring the programs of the same last letter, and that counts its installations. */
function machineWith(here: string[], canInstall = true) {
  const install = vi.fn((packages: readonly string[]) => {
    for (const one of packages) here.push(`/bin/${one.at(-1) ?? ''}`, `/bin/${one.at(-1) ?? ''}2`);
  });
  const machine: Machine = {
    environment: { PATH: '/bin' },
    isProgram: (path) => here.includes(path),
    canInstall: () => canInstall,
    install,
  };
  return { machine, install };
}

describe('programs that are missing', () => {
  it('are installed by one call, each package once', () => {
    const { machine, install } = machineWith(['/bin/c']);
    const wanted = [A, B, B_TOO, { commands: ['c'], debianPackage: 'package-c' }];
    expect(installMissing(wanted, machine)).toEqual([]);
    expect(install.mock.calls).toEqual([[['package-a', 'package-b']]]);
  });

  it('are not installed twice, nor where nothing is missing', () => {
    const { machine, install } = machineWith(['/bin/a']);
    expect(findProgram(A, machine)).toBe('/bin/a');
    expect(install).not.toHaveBeenCalled();
  });

  it('are named where they cannot be installed', () => {
    const { machine, install } = machineWith(['/bin/a'], false);
    expect(installMissing([A, B], machine)).toEqual([B]);
    expect(install).not.toHaveBeenCalled();
  });

  it('are named where their installation fails', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const { machine } = machineWith([]);
    const install = () => {
      throw new Error('no network');
    };
    expect(installMissing([A], { ...machine, install })).toEqual([A]);
    expect(warn.mock.calls[0]?.[0]).toContain('package-a');
    warn.mockRestore();
  });

  it('are listed each with a package', () => {
    for (const { commands, debianPackage } of NEEDED_PROGRAMS) {
      expect(commands.length).toBeGreaterThan(0);
      expect(debianPackage).toMatch(/^[a-z0-9.+-]+$/);
    }
  });
});

describe('the lock of the package manager', () => {
  const locked = new Error(
    'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 7',
  );

  it('is waited for', () => {
    const run = vi.fn();
    run.mockImplementationOnce(() => {
      throw locked;
    });
    const pause = vi.fn();
    whenUnlocked(run, pause);
    expect(run).toHaveBeenCalledTimes(2);
    expect(pause).toHaveBeenCalledTimes(1);
  });

  it('is not waited for without end', () => {
    const pause = vi.fn();
    const run = () => {
      throw locked;
    };
    expect(() => whenUnlocked(run, pause, 3)).toThrow('Could not get lock');
    expect(pause).toHaveBeenCalledTimes(2);
  });

  it('is not the reason of every fault', () => {
    const pause = vi.fn();
    const run = () => {
      throw new Error('E: Unable to locate package a');
    };
    expect(() => whenUnlocked(run, pause)).toThrow('locate');
    expect(pause).not.toHaveBeenCalled();
  });
});

describe('what a run leaves out', () => {
  const test = (status: string, ...ancestorTitles: string[]) => ({
    status,
    ancestorTitles,
    title: 'does something',
  });

  it('is counted by its subject', () => {
    const assertionResults = [
      test('passed', 'GDAL'),
      test('skipped', 'Caddy'),
      test('pending', 'Caddy', 'headers'),
      test('todo'),
      test('failed', 'GDAL'),
    ];
    const left = vitestLeftOut({ testResults: [{ assertionResults }] });
    expect(left.map(sayLeftOut)).toEqual([
      'left out: Caddy, 2 tests',
      'left out: does something, 1 test',
    ]);
  });

  it('is counted in the browser too', () => {
    expect(playwrightLeftOut({ stats: { skipped: 0 } })).toEqual([]);
    expect(playwrightLeftOut({ stats: { skipped: 4 } })).toEqual([
      { what: 'browser tests', tests: 4 },
    ]);
  });

  it('may be what only the material beside the repository can prove', () => {
    expect(isMaterial({ what: 'the gazetteer', tests: 9 })).toBe(true);
    expect(isMaterial({ what: 'GDAL', tests: 16 })).toBe(false);
  });
});

const engines = v.union([v.object({ node: v.optional(v.string()) }), v.array(v.string())]);
const lock = v.object({
  packages: v.record(v.string(), v.object({ engines: v.optional(engines) })),
});

/** The oldest Node that package.json promises to run on. */
const FLOOR = '20.19.0';

it('installs nothing that wants another Node than we promise', () => {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(REPOSITORY, file), 'utf8'));
  expect(read('package.json')).toMatchObject({ engines: { node: '>=20.19' } });
  const { packages } = v.parse(lock, read('package-lock.json'));
  const wanting = Object.entries(packages).flatMap(([path, one]) => {
    const node = Array.isArray(one.engines) ? undefined : one.engines?.node;
    return node === undefined || satisfies(FLOOR, node) ? [] : [`${path}: node ${node}`];
  });
  expect(Object.keys(packages).length).toBeGreaterThan(100);
  expect(wanting).toEqual([]);
});
