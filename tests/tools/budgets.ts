// Weighs the built product against its budgets, prints a table (or --json), and exits 1 when one is exceeded.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGS } from '../../src/domain/ids';
import { pathOf } from '../../src/domain/languages';
import { FIRST_ROUND_TRIP } from '../../src/ui/prerender/brevity';
import { entryScripts, mapLibreScripts, offlineFiles } from './bundle';
import { firstView } from './first-view';
import { REPOSITORY } from './repository';
import { brotli } from './static-server';
import { table } from './table';

export interface Budget {
  readonly what: string;
  /** Bytes, or a count. */
  readonly measured: number;
  readonly limit: number;
  readonly unit: 'bytes' | 'scripts';
}

const PAGES = LANGS.map((lang) => `${pathOf(lang)}index.html`);

const gzip = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

const total = (paths: readonly string[], weigh: (file: string) => number, folder: string) =>
  paths.reduce((bytes, path) => bytes + weigh(join(folder, path)), 0);

const brotliLength = (file: string) => brotli(file).length;

/** Measures a built folder; needs Chromium, to see what the first view really fetches. */
export async function measure(folder: string): Promise<Budget[]> {
  const entry = entryScripts(folder, 'index.html');
  const mapLibre = mapLibreScripts(folder);
  const early = mapLibre.filter((path) => entry.includes(path));
  const fetched = await firstView(folder);
  const view = total(fetched, brotliLength, folder);
  const copy = total(offlineFiles(folder), brotliLength, folder);
  const bytes = 'bytes' as const;
  return [
    ...PAGES.map((page) => ({
      what: `${page}, gzip`,
      measured: gzip(join(folder, page)),
      limit: FIRST_ROUND_TRIP,
      unit: bytes,
    })),
    {
      what: 'JavaScript before the first click, gzip',
      measured: total(entry, gzip, folder),
      limit: 60_000,
      unit: bytes,
    },
    { what: 'first view, everything fetched, brotli', measured: view, limit: 500_000, unit: bytes },
    { what: 'full offline copy, brotli', measured: copy, limit: 900_000, unit: bytes },
    { what: 'scripts with MapLibre', measured: mapLibre.length, limit: 1, unit: 'scripts' },
    {
      what: 'of them loaded before the first click',
      measured: early.length,
      limit: 0,
      unit: 'scripts',
    },
  ];
}

/** MapLibre must be there once; everything else must not exceed its limit. */
export const isExceeded = ({ what, measured, limit }: Budget) =>
  measured > limit || (what === 'scripts with MapLibre' && measured < limit);

const number = new Intl.NumberFormat('en-GB');

if (process.argv[1]?.endsWith('budgets.ts')) {
  const budgets = await measure(join(REPOSITORY, 'dist'));
  const rows = budgets.map((budget) => [
    budget.what,
    number.format(budget.measured),
    number.format(budget.limit),
    budget.unit,
    isExceeded(budget) ? 'EXCEEDED' : 'ok',
  ]);
  if (process.argv.includes('--json')) console.log(JSON.stringify(budgets));
  else console.log(table(['budget', 'measured', 'limit', 'unit', ''], rows));
  process.exitCode = budgets.some(isExceeded) ? 1 : 0;
}
