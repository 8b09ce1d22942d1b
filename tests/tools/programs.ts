// Finds programs that tests need on this machine, and installs Debian's package where that can be expected to work.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Program {
  /** Names it goes by, the preferred first. */
  readonly commands: readonly string[];
  /** Where it may lie off the PATH. */
  readonly places?: readonly string[];
  readonly debianPackage: string;
}

/** What the search may look at, so that a test can stand in for the machine. */
export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  isProgram(path: string): boolean;
  /** True where `apt-get install` can be expected to work: root on Debian. */
  canInstall(): boolean;
  install(debianPackages: readonly string[]): void;
}

/** Milliseconds between two tries where somebody else holds the lock of the package manager, and how often it is tried. */
const LOCK_PAUSE = 5000;
const LOCK_TRIES = 60;

/** Calls `run` again while another program holds the package manager's lock; throws what it said last. */
export function whenUnlocked(run: () => void, pause: () => void, tries = LOCK_TRIES): void {
  for (let left = tries - 1; ; left -= 1)
    try {
      run();
      return;
    } catch (error) {
      if (left <= 0 || !/could not get lock|unable to lock|is another process/i.test(String(error)))
        throw error;
      pause();
    }
}

function aptGet(...command: string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  whenUnlocked(
    () => {
      const { status, stderr, error } = spawnSync('apt-get', command, {
        stdio: ['ignore', 'ignore', 'pipe'],
        encoding: 'utf8',
        env: environment,
      });
      if (status !== 0) throw error ?? new Error(`apt-get ${command.join(' ')}: ${stderr.trim()}`);
    },
    () => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOCK_PAUSE),
  );
}

export const thisMachine: Machine = {
  environment: process.env,
  isProgram(path) {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  canInstall: () => process.getuid?.() === 0 && existsSync('/etc/debian_version'),
  install(debianPackages) {
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', ...debianPackages);
  },
};

/** The path of a program where it is; nothing is installed. */
export function search(program: Program, machine: Machine = thisMachine): string | undefined {
  const folders = (machine.environment.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = program.commands.flatMap((command) =>
    folders.map((folder) => join(folder, command)),
  );
  return [...onPath, ...(program.places ?? [])].find((path) => machine.isProgram(path));
}

/** Installs what is not here, all at once, where that can be expected to work; returns what is missing still. */
export function installMissing(
  programs: readonly Program[],
  machine: Machine = thisMachine,
): readonly Program[] {
  const isMissing = (program: Program) => search(program, machine) === undefined;
  const missing = programs.filter(isMissing);
  if (missing.length === 0 || !machine.canInstall()) return missing;
  const packages = [...new Set(missing.map(({ debianPackage }) => debianPackage))];
  try {
    machine.install(packages);
  } catch (error) {
    console.warn(`${packages.join(' ')} could not be installed: ${String(error)}`);
  }
  return missing.filter(isMissing);
}

/** The path of a program: where it is, else where a fresh install puts it; undefined where it cannot be had. */
export function findProgram(program: Program, machine: Machine = thisMachine): string | undefined {
  installMissing([program], machine);
  return search(program, machine);
}
