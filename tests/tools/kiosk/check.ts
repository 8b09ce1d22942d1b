// `npm run kiosk-check`: follows the kiosk's document on a screen in memory, brings faults about, and takes the times.
// `--short` kills the browser only; `--stand-in` takes a page that does nothing but give signs of life.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LEFT_OUT } from '../left-out';
import { KIOSK_PROGRAMS } from '../needed-programs';
import { installMissing } from '../programs';
import { packedAndUnpacked } from '../release-folder';
import { REPOSITORY } from '../repository';
import { table } from '../table';
import { comesBack, isKnown } from './come-back';
import { FAULTS, KILLED_BROWSER, type Fault } from './faults';
import { nextHeartbeat } from './heartbeats';
import { startKiosk, type Kiosk } from './screen';

const START_LIMIT = 60;

interface Row {
  readonly what: string;
  readonly seconds: number;
  readonly limit: number;
  readonly isBack: boolean;
}

async function timed(what: string, limit: number, happens: () => Promise<boolean>): Promise<Row> {
  const started = performance.now();
  const isBack = await happens();
  return { what, limit, isBack, seconds: (performance.now() - started) / 1000 };
}

/** From the fault until the first sign of life after the part was started anew. */
async function suffer(kiosk: Kiosk, fault: Fault): Promise<Row> {
  await isKnown(kiosk, START_LIMIT);
  return timed(fault.what, fault.limit, () => comesBack(kiosk, fault));
}

async function run(dist: string, faults: readonly Fault[]): Promise<Row[]> {
  const release = packedAndUnpacked(dist);
  const kiosk = await startKiosk(release, mkdtempSync(join(tmpdir(), 'corridor-kiosk-')));
  const rows: Row[] = [];
  try {
    const start = () => nextHeartbeat(kiosk.heartbeats, START_LIMIT);
    rows.push(await timed('started, until the first heartbeat', START_LIMIT, start));
    for (const fault of rows[0]?.isBack === true ? faults : []) {
      rows.push(await suffer(kiosk, fault));
      const { what, seconds } = rows.at(-1) ?? { what: '', seconds: 0 };
      console.log(`${what}: ${seconds.toFixed(1)} s`);
    }
    console.log(`\n${kiosk.said()}`);
  } finally {
    await kiosk.stop();
    rmSync(join(release, '../..'), { recursive: true });
  }
  return rows;
}

const isExceeded = ({ isBack, seconds, limit }: Row) => !isBack || seconds > limit;

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    'stand-in': { type: 'boolean', default: false },
  },
});

const missing = installMissing(KIOSK_PROGRAMS);
if (missing.length > 0) {
  const packages = missing.map(({ debianPackage }) => debianPackage).join(' ');
  console.warn(`The kiosk is not tried out: install ${packages} to do so.`);
  process.exitCode = LEFT_OUT;
} else {
  const folder = values['stand-in'] ? 'tests/fixtures/release/site' : 'dist';
  const rows = await run(join(REPOSITORY, folder), values.short ? [KILLED_BROWSER] : FAULTS);
  const cells = rows.map((row) => [
    row.what,
    row.isBack ? row.seconds.toFixed(1) : 'never',
    String(row.limit),
    isExceeded(row) ? 'EXCEEDED' : 'ok',
  ]);
  console.log(table(['kiosk', 'seconds', 'limit', ''], cells));
  process.exitCode = rows.some(isExceeded) ? 1 : 0;
}
