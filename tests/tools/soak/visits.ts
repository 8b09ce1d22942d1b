// Thousands of visitors one after the other, and what the page holds on to after each.
import { Chance } from './chance';
import { visitCriteria, type Criterion, type ReadingAt } from './criteria';
import { faultsOf, smallControls } from './faults';
import { Gauge } from './gauge';
import { Hands } from './hands';
import { openKiosk } from './kiosk';
import type { Options } from './options';
import { differences } from './snapshot';
import { found, leave, stayAlone, visit } from './visit';

/** About as many readings in a run, however long it is. */
const READINGS = 100;
/** Differences that are told in full. */
const TOLD = 5;

export async function soakVisits(options: Options): Promise<Criterion[]> {
  const { cycles, renderer, seed } = options;
  const { page, browser, close } = await openKiosk(renderer);
  const faults = faultsOf(page);
  const small = new Set<string>();
  const readings: ReadingAt[] = [];
  const every = Math.max(1, Math.round(cycles / READINGS));
  let different = 0;
  try {
    const hands = await Hands.on(page);
    const gauge = await Gauge.on(page, browser);
    const chance = new Chance(seed);
    const home = await found(page);
    for (let cycle = 1; cycle <= cycles; cycle += 1) {
      const done = await visit(hands, chance);
      for (const control of await smallControls(page)) small.add(control);
      const fault = await leave(hands, chance);
      if (fault) faults.add(`visitor ${cycle}: ${fault}`);
      const traces = differences(home, await found(page));
      if (traces.length > 0 && (different += 1) <= TOLD)
        console.log([`visitor ${cycle}: ${done.join(', ')}`, ...traces].join('\n'));
      if (cycle % every === 0) {
        const reading = { at: cycle, ...(await gauge.read()) };
        readings.push(reading);
        console.log(JSON.stringify(reading));
      }
      await stayAlone(hands, chance);
      await hands.wipe();
    }
  } finally {
    await close();
  }
  for (const fault of [...faults, ...small]) console.log(fault);
  const none = { limit: 0, unit: '' };
  return [
    ...visitCriteria(
      readings.filter(({ at }) => at > options.warmUp),
      options.limits,
    ),
    { what: `resets of ${cycles} that left a trace`, measured: different, ...none },
    { what: 'faults', measured: faults.size, ...none },
    { what: 'controls too low for a finger, or links', measured: small.size, ...none },
  ];
}
