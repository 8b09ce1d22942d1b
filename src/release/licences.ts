// The licences of everything the site may hold, read from the packages themselves.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const lockFile = v.object({
  packages: v.record(
    v.string(),
    v.object({ version: v.optional(v.string()), dev: v.optional(v.boolean()) }),
  ),
});

const packageFile = v.object({ license: v.optional(v.string(), 'see its text') });

const TEXT_FILE = /^(licen[cs]e|copying|notice)(\.|-|$)/i;

interface Licensed {
  readonly name: string;
  readonly text: string;
}

function textsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT_FILE.test(entry.name))
    .map((entry) => entry.name)
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r', '').trim());
}

function licensed(root: string, path: string, version: string): Licensed | undefined {
  const folder = join(root, path);
  if (!existsSync(join(folder, 'package.json'))) return undefined;
  const { license } = v.parse(
    packageFile,
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const name = `${path.replace(/^.*node_modules\//, '')} ${version} (${license})`;
  const text = textsIn(folder).join('\n\n');
  return { name, text: text === '' ? 'The package brings no text beside this name.' : text };
}

/**
 * One text with the licence of each package the program is built from, equal ones once. It names more than the
 * bundler keeps: rather one too many than one too few.
 */
export function packageLicences(root: string): string {
  const lock = v.parse(lockFile, JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  const names = new Map<string, string[]>();
  for (const [path, { version = '', dev }] of Object.entries(lock.packages)) {
    const found = path === '' || dev === true ? undefined : licensed(root, path, version);
    if (found === undefined) continue;
    names.set(found.text, [...(names.get(found.text) ?? []), found.name]);
  }
  const sections = [...names].map(([text, packages]) => `${packages.join('\n')}\n\n${text}`);
  return `${sections.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
