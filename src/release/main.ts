// `npm run release`: packs the built site with all that serves it into release/, as a folder and as a zip.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { siteConfig } from '../domain/schema';
import { writeFolder, zipped } from './archive';
import { packageLicences } from './licences';
import { readBuild, readFolder } from './read-folder';
import { releaseFiles } from './release';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const USAGE = 'usage: tsx src/release/main.ts [--dist FOLDER] [--out FOLDER]';

const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const number = new Intl.NumberFormat('en-GB');

function run(): void {
  const { values } = parseArgs({
    options: {
      dist: { type: 'string', default: join(ROOT, 'dist') },
      out: { type: 'string', default: join(ROOT, 'release') },
    },
  });
  const { version } = v.parse(v.object({ version: v.string() }), JSON.parse(text('package.json')));
  const { frameAncestors } = v.parse(siteConfig, JSON.parse(text('data/site.json')));
  const files = releaseFiles({
    build: readBuild(values.dist),
    shipped: readFolder(join(ROOT, 'src/release/shipped')),
    kiosk: readFolder(join(ROOT, 'src/release/kiosk')),
    licences: new Map([
      ['LICENSE', text('LICENSE')],
      ['licences/packages.txt', packageLicences(ROOT)],
      ['licences/font.txt', text('node_modules/@fontsource/noto-sans-sc/LICENSE')],
      ['licences/data.yaml', text('seeds/coast/licences.yaml')],
    ]),
    frameAncestors,
  });
  const name = `bay-corridor-map-${version}`;
  mkdirSync(values.out, { recursive: true });
  writeFolder(join(values.out, name), files);
  const zip = zipped(name, files);
  writeFileSync(join(values.out, `${name}.zip`), zip);
  console.log(
    `${join(values.out, name)}: ${files.size} files; ${name}.zip: ${number.format(zip.length)} bytes`,
  );
}

try {
  run();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 1;
}
