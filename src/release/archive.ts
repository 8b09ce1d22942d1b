// Writes a release as a folder and as a zip of it, both the same on every machine.
import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { byPath, dateOf, type ReleaseFile, type ReleaseFiles } from './files';

/** What does not become smaller a second time. */
const PACKED = /\.(br|gz|woff2|png|jpg|webp)$/;

const UNIX = 3;
const REGULAR_FILE = 0o100000;

const modeOf = ({ isProgram }: ReleaseFile): number => (isProgram ? 0o755 : 0o644);

/** Replaces `folder` by the release. */
export function writeFolder(folder: string, files: ReleaseFiles): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, file] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, file.bytes, { mode: modeOf(file) });
    utimesSync(target, dateOf(file), dateOf(file));
  }
}

/** A zip with everything under one folder of the given name; programs stay programs. */
export function zipped(name: string, files: ReleaseFiles): Uint8Array {
  const entries = [...files].sort(byPath).map(([path, file]): [string, Zippable[string]] => [
    `${name}/${path}`,
    [
      file.bytes,
      {
        level: PACKED.test(path) ? 0 : 9,
        mtime: dateOf(file),
        os: UNIX,
        attrs: (REGULAR_FILE | modeOf(file)) << 16,
      },
    ],
  ]);
  return zipSync(Object.fromEntries(entries));
}
