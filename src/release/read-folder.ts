// Reads whole folders of files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { byPath, plain, program, type ReleaseFiles } from './files';

/** A script that says itself what runs it. */
const isProgram = (bytes: Uint8Array): boolean => bytes[0] === 0x23 && bytes[1] === 0x21;

/** Every file below the folder, by its path in it. */
export function readFolder(folder: string): ReleaseFiles {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => {
      const bytes = readFileSync(path);
      const name = relative(folder, path).replaceAll(sep, '/');
      return [name, isProgram(bytes) ? program(bytes) : plain(bytes)] as const;
    });
  return new Map(entries.sort(byPath));
}

/** The built site. Throws a sentence that says what to do when there is none. */
export function readBuild(folder: string): ReleaseFiles {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(
      `${folder} has no index.html: run npm run build first, or name a built folder.`,
    );
  return readFolder(folder);
}
