// Which files of a build the worker keeps: all but those that change without it, or that no page asks for.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Manifest } from '../manifest';

const LEFT_OUT: readonly RegExp[] = [
  /^sw\.js$/, // The worker itself.
  /^heartbeat\.txt$/, // Must come from the server, as it proves that there is one.
  /^kiosk\.json$/, // Edited by an operator, under a build that stays.
  /^_headers$/, // For the host.
  /^icons\/[^/]*-512\.png$/, // For the system that installs the page, which is online then.
  /^social-[^/]*\.png$/, // For those who only show a link.
  /^((en\/)?data|api)\//, // For others: the map has the same data in a file of its own.
  /\.(map|gz|br)$/,
];

const sha256 = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('hex');

/** The files of a built folder that the worker keeps, with their hashes. */
export function manifestOf(folder: string): Manifest {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => !LEFT_OUT.some((pattern) => pattern.test(path)))
    .sort()
    .map((path): [string, string] => [path, sha256(readFileSync(join(folder, path)))]);
  return { version: sha256(JSON.stringify(files)), files };
}
