// Wants of any kind for properties: some keys that the corridor knows, with weights that may be 0.
import fc from 'fast-check';
import type { Corridor } from '../../../src/domain/corridor';
import { NEARNESS_KEYS } from '../../../src/domain/analysis/criterion-keys';
import type { Criteria } from '../../../src/domain/analysis/criteria';

export function anyWants(corridor: Corridor): fc.Arbitrary<Criteria> {
  const keys = [
    ...NEARNESS_KEYS,
    ...corridor.taxonomy.industries.map(({ id }) => `industry:${id}`),
    ...corridor.bays.map(({ properties }) => `bay:${properties.id}`),
  ];
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...keys), fc.integer({ min: 0, max: 8 })), {
      selector: ([key]) => key,
      maxLength: 5,
    })
    .map((pairs) => new Map(pairs));
}
