// `npm run release`: packs the built site with all that serves it into release/, as a folder and as a zip.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { DATA_FOLDER } from '../corridor/folder';
import { readProfile, readTexts } from '../corridor/read-profile';
import { siteFile } from '../domain/basemaps';
import { sourceList } from '../domain/schema';
import { writeFolder, zipped } from './archive';
import { packageLicences } from './licences';
import { readBuild, readFolder } from './read-folder';
import { releaseFiles } from './release';
import { withTexts } from './shipped-texts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const USAGE = 'usage: tsx src/release/main.ts [--dist FOLDER] [--out FOLDER]';

const dataText = (path: string): string => readFileSync(join(DATA_FOLDER, path), 'utf8');
const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** As the seeds have them; of another corridor, whose seeds are elsewhere, as its data do. */
function dataLicences(): readonly [string, string] {
  if (DATA_FOLDER === join(ROOT, 'data'))
    return ['licences/data.yaml', text('seeds/coast/licences.yaml')];
  const { licences } = v.parse(sourceList, JSON.parse(dataText('sources.json')));
  return ['licences/data.json', `${JSON.stringify(licences, null, 1)}\n`];
}

const number = new Intl.NumberFormat('en-GB');

function run(): void {
  const { values } = parseArgs({
    options: {
      dist: { type: 'string', default: join(ROOT, 'dist') },
      out: { type: 'string', default: join(ROOT, 'release') },
    },
  });
  const { version } = v.parse(v.object({ version: v.string() }), JSON.parse(text('package.json')));
  const { frameAncestors } = v.parse(siteFile, JSON.parse(dataText('site.json')));
  const files = releaseFiles({
    build: readBuild(values.dist),
    shipped: withTexts(readFolder(join(ROOT, 'src/release/shipped')), {
      title: readProfile().texts.title,
      notFound: readTexts().build.notFound,
    }),
    kiosk: readFolder(join(ROOT, 'src/release/kiosk')),
    licences: new Map([
      ['LICENSE', text('LICENSE')],
      ['licences/packages.txt', packageLicences(ROOT)],
      ['licences/font.txt', text('node_modules/@fontsource/noto-sans-sc/LICENSE')],
      dataLicences(),
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
