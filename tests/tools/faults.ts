// `npm run faults`: brings every fault about against the built map on a real nginx, and says what a visitor then sees.
// `npx tsx tests/tools/faults.ts PATTERN` takes the rows whose text matches, and leaves the others as they were.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findChromium, PLAIN_DRAWING } from './chromium';
import { FAULTS } from './faults/matrix';
import { asMarkdown, cellsOf, HEAD, isFailed } from './faults/results';
import { suffer } from './faults/suffer';
import type { Trial } from './faults/trial';
import { packedAndUnpacked } from './release-folder';
import { REPOSITORY } from './repository';
import { table } from './table';

const PICTURES = join(REPOSITORY, 'test-results/faults');
const RESULTS = join(REPOSITORY, 'tests/tools/faults/RESULTS.md');

const pattern = process.argv[2];
const faults = FAULTS.filter(({ what, view, how }) =>
  new RegExp(pattern ?? '').test(`${what} ${view}: ${how}`),
);
if (faults.length === 0) throw new Error(`No fault matches ${String(pattern)}.`);

mkdirSync(PICTURES, { recursive: true });
const release = packedAndUnpacked(join(REPOSITORY, 'dist'));
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [...CHROMIUM_ARGUMENTS, ...PLAIN_DRAWING],
});
const trials: Trial[] = [];
try {
  for (const [index, fault] of faults.entries()) {
    const trial = await suffer(fault, release, browser, PICTURES);
    trials.push(trial);
    console.log(`${index + 1}/${faults.length}\n${table(HEAD, cellsOf(trial))}\n`);
  }
} finally {
  await browser.close();
}
const before = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '';
writeFileSync(RESULTS, asMarkdown(FAULTS, trials, before));
console.log(table(HEAD, trials.flatMap(cellsOf)));
const failed = trials.filter(isFailed);
console.log(`${trials.length} faults, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
