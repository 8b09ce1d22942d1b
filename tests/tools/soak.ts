// `npm run soak`: the days of a kiosk in an hour, and whether it is the same at their end. See soak/options.ts.
import { isMet, type Criterion } from './soak/criteria';
import { soakLosses } from './soak/losses';
import { optionsOf } from './soak/options';
import { soakVisits } from './soak/visits';
import { table } from './table';

function tableOf(criteria: readonly Criterion[]): string {
  const rows = criteria.map((criterion) => {
    const { what, measured, limit, unit } = criterion;
    const numbers = [String(Number(measured.toFixed(3))), String(limit)];
    const told = numbers.map((number) => (unit ? `${number} ${unit}` : number));
    return [what, ...told, isMet(criterion) ? 'ok' : 'EXCEEDED'];
  });
  return table(['after the warm-up', 'measured', 'limit', ''], rows);
}

const options = optionsOf(process.argv[2], process.env);
const { seed, renderer, cycles, losses } = options;
console.log(`seed ${seed}: ${cycles} visitors (${renderer}), ${losses} lost contexts (gl)`);
const criteria: Criterion[] = [];
if (cycles > 0) criteria.push(...(await soakVisits(options)));
if (losses > 0) criteria.push(...(await soakLosses(options)));
console.log(`\n${tableOf(criteria)}`);
process.exitCode = criteria.every(isMet) ? 0 : 1;
