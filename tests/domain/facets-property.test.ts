// Every filter against a naive reading of the same definition.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  explainEmpty,
  facetCounts,
  matchingParks,
  relieve,
  VALUES_OF,
  type Filter,
} from '../../src/domain/facets';
import { BASES, ROLES } from '../../src/domain/ids';
import { PLATFORM_FACETS } from '../../src/domain/platform-kind';
import { corridorFixture } from '../fixtures/corridor';
import { smallCorridor } from '../fixtures/domain/corridor';
import { naivelyMatching } from './naive-match';

describe.each([
  ['the small corridor', smallCorridor(), 1000],
  ['the real corridor', corridorFixture(), 40],
])('every filter of %s', (_name, corridor, numRuns) => {
  const someOf = (values: readonly string[]) =>
    fc.subarray([...values, 'atlantis', '__proto__'], { maxLength: 4 });
  const filters = fc.record({
    industries: someOf(corridor.taxonomy.industries.map(({ id }) => id)),
    match: fc.constantFrom<Filter['match']>('any', 'all'),
    roles: fc.subarray([...ROLES]),
    districts: someOf(corridor.districts.map(({ id }) => id)),
    bases: fc.subarray([...BASES]),
    bays: someOf(corridor.bays.map(({ properties }) => properties.id)),
    platforms: fc.subarray([...PLATFORM_FACETS]),
  });

  it('matches what the naive reading matches', () =>
    fc.assert(
      fc.property(filters, (chosen) => {
        expect(matchingParks(corridor, chosen)).toEqual(naivelyMatching(corridor, chosen));
      }),
      { numRuns },
    ));

  it('counts what choosing the value would match', () =>
    fc.assert(
      fc.property(filters, (chosen) => {
        const size = (changed: Partial<Filter>) =>
          naivelyMatching(corridor, { ...chosen, ...changed }).size;
        const counts = facetCounts(corridor, chosen);
        const kept = chosen.match === 'all' ? chosen.industries : [];
        for (const [id, count] of counts.industries)
          expect(count).toBe(size({ industries: [...kept, id] }));
        for (const [role, count] of counts.roles) expect(count).toBe(size({ roles: [role] }));
        for (const [id, count] of counts.districts) expect(count).toBe(size({ districts: [id] }));
        for (const [basis, count] of counts.bases) expect(count).toBe(size({ bases: [basis] }));
        for (const [id, count] of counts.bays) expect(count).toBe(size({ bays: [id] }));
        for (const [kind, count] of counts.platforms)
          expect(count).toBe(size({ platforms: [kind] }));
        for (const [group, count] of counts.groups) {
          const members = corridor.industriesOf(group).map(({ id }) => id);
          const parks = members.flatMap((id) => [
            ...naivelyMatching(corridor, { ...chosen, industries: [...kept, id] }),
          ]);
          expect(count).toBe(new Set(parks).size);
        }
      }),
      { numRuns },
    ));

  it('is explained exactly where it matches nothing, by reliefs that keep their word', () =>
    fc.assert(
      fc.property(filters, (chosen) => {
        const reason = explainEmpty(corridor, chosen);
        expect(reason === null).toBe(naivelyMatching(corridor, chosen).size > 0);
        const parks = (reason?.reliefs ?? []).map((relief) => {
          const relieved = relieve(chosen, relief.facet, relief.value);
          expect(naivelyMatching(corridor, relieved).size).toBe(relief.parks);
          expect(relief.parks).toBeGreaterThan(0);
          return relief.parks;
        });
        expect(parks).toEqual([...parks].sort((one, other) => other - one));
        if (!reason) return;
        for (const [facet, values] of Object.entries(VALUES_OF)) {
          const helpful = chosen[values].filter((value) => {
            const others = chosen[values].filter((each) => each !== value);
            return naivelyMatching(corridor, { ...chosen, [values]: others }).size > 0;
          });
          const offered = reason.reliefs.filter((relief) => relief.facet === facet);
          expect(offered.map(({ value }) => value).sort()).toEqual([...helpful].sort());
        }
      }),
      { numRuns },
    ));
});
