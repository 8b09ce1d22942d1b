// Anything that the workbench can be asked, as an address carries it.
import fc from 'fast-check';
import { PARK_IDS } from '../fixtures/ids';
import { MATRIX_ORDERS } from '../../src/domain/analysis/matrix';
import { OVERLAP_MODES } from '../../src/domain/analysis/overlap';
import { chosenOf, TABS } from '../../src/state/url-state';
import { PLACES, PLATFORMS } from '../fixtures/vocabulary';

export const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values));
export const within = (least: number, most: number, decimals: number) =>
  fc
    .integer({ min: least * 10 ** decimals, max: most * 10 ** decimals })
    .map((steps) => Number((steps / 10 ** decimals).toFixed(decimals)));

const anyEnd = fc.oneof(
  fc.constantFrom('', ...PARK_IDS, ...PLATFORMS, ...PLACES),
  fc.tuple(within(34.8, 38, 4), within(118.2, 122.4, 4)).map((at) => at.join('/')),
);

export const ANY_ASKED = {
  tab: fc.constantFrom(...TABS),
  sort: fc.constantFrom(...MATRIX_ORDERS),
  terms: fc.constantFrom(...OVERLAP_MODES),
  compare: some(PARK_IDS).map((parks) => chosenOf(PARK_IDS, parks.slice(0, 5))),
  criteria: fc
    .uniqueArray(fc.constantFrom('airport', 'rail', 'industry:biomedicine', 'bay:aoshan-bay'))
    .chain((keys) => fc.tuple(...keys.map((key) => fc.tuple(fc.constant(key), within(1, 100, 2)))))
    .map((pairs) => new Map<string, number>(pairs)),
  measure: fc.record({ from: anyEnd, to: anyEnd, radius: fc.integer({ min: 1, max: 100 }) }),
};
