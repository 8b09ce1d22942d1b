// `npm run check:geojson -- FILE…`: one line for each finding; exit 0, 1 where there are errors, 2 where a file cannot be read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkFile, linesOf } from './check-file';
import type { Shore } from './datum';
import { shoreOf } from './shore-of';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const USAGE = 'usage: npm run check:geojson -- FILE… (one or more files of GeoJSON)';

/** The shores of the built corridor, against which a foreign datum shows; none where there is no build. */
function builtShore(): Shore | null {
  try {
    const files = ['land-gshhg', 'land-osm'].map((name) =>
      readFileSync(join(ROOT, `data/basemap/${name}.geojson`), 'utf8'),
    );
    return shoreOf(files);
  } catch {
    return null;
  }
}

/** Control characters of a name would break the line that tells of it. */
const named = (file: string): string => file.replace(/\p{Cc}/gu, '?');

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'reading it is not allowed';
  if (code === 'ERR_FS_FILE_TOO_LARGE' || code === 'ERR_STRING_TOO_LONG') return 'it is too large';
  return 'the computer gives no further reason';
}

function run(files: readonly string[]): number {
  const option = files.find((file) => file.startsWith('--'));
  if (files.length === 0 || option !== undefined) {
    if (option !== undefined) console.error(`${named(option)} is no option`);
    console.error(USAGE);
    return 2;
  }
  const shore = builtShore();
  let status = 0;
  for (const file of files) {
    try {
      const found = checkFile(readFileSync(file), shore);
      for (const line of linesOf(found)) console.log(`${named(file)}:${line}`);
      if (found.findings.count('error') > 0) status = Math.max(status, 1);
    } catch (error) {
      console.error(`${named(file)}: cannot be read: ${reasonOf(error)}`);
      status = 2;
    }
  }
  return status;
}

process.exitCode = run(process.argv.slice(2));
