// Finds programs that tests need on this machine, and installs Debian's package where that can be expected to work.
import { execFileSync } from 'node:child_process';
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
  install(debianPackage: string): void;
}

function aptGet(...command: string[]): void {
  execFileSync('apt-get', command, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
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
  install(debianPackage) {
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', debianPackage);
  },
};

function search(program: Program, machine: Machine): string | undefined {
  const folders = (machine.environment.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = program.commands.flatMap((command) =>
    folders.map((folder) => join(folder, command)),
  );
  return [...onPath, ...(program.places ?? [])].find((path) => machine.isProgram(path));
}

/** The path of a program: where it is, else where a fresh install puts it; undefined where it cannot be had. */
export function findProgram(program: Program, machine: Machine = thisMachine): string | undefined {
  const found = search(program, machine);
  if (found !== undefined || !machine.canInstall()) return found;
  try {
    machine.install(program.debianPackage);
  } catch (error) {
    console.warn(`${program.debianPackage} could not be installed: ${String(error)}`);
  }
  return search(program, machine);
}
