// Every filter of the planner against a naive reading, and a count that a reader can check by hand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corridor } from '../../../src/domain/corridor';
import { matchingParks } from '../../../src/domain/facets';
import { BASES, ROLES } from '../../../src/domain/ids';
import {
  explainPlanEmpty,
  matchingPlanParks,
  NO_PLAN_FILTER,
  planFacetCounts,
  relievePlan,
  type PlanFilter,
} from '../../../src/domain/planning/plan-filter';
import { PLATFORM_FACETS, platformKind } from '../../../src/domain/planning/platform-kind';
import { corridorFixture } from '../../fixtures/corridor';
import { smallCorridor } from '../../fixtures/domain/corridor';
import { naivelyPlanMatching } from './naive-plan-match';

function anyFilter(corridor: Corridor): fc.Arbitrary<PlanFilter> {
  const someOf = (values: readonly string[]) =>
    fc.subarray([...values, 'atlantis', '__proto__'], { maxLength: 3 });
  return fc.record({
    industries: someOf(corridor.taxonomy.industries.map(({ id }) => id)),
    match: fc.constantFrom('any' as const, 'all' as const),
    roles: fc.subarray([...ROLES], { maxLength: 2 }),
    districts: someOf(corridor.districts.map(({ id }) => id)),
    bases: fc.subarray([...BASES], { maxLength: 2 }),
    bays: someOf(corridor.bays.map(({ properties }) => properties.id)),
    platforms: fc.subarray([...PLATFORM_FACETS], { maxLength: 3 }),
  });
}

describe.each([
  ['the small corridor', smallCorridor(), 1000],
  ['the real corridor', corridorFixture(), 40],
])('every planner’s filter of %s', (_name, corridor, numRuns) => {
  it('matches, counts and is explained as the naive reading has it', () => {
    let empty = 0;
    fc.assert(
      fc.property(anyFilter(corridor), (chosen) => {
        const size = (changed: Partial<PlanFilter>) =>
          naivelyPlanMatching(corridor, { ...chosen, ...changed }).size;
        const naive = naivelyPlanMatching(corridor, chosen);
        expect(matchingPlanParks(corridor, chosen)).toEqual(naive);
        const counts = planFacetCounts(corridor, chosen);
        const kept = chosen.match === 'all' ? chosen.industries : [];
        for (const [id, count] of counts.industries)
          expect(count).toBe(size({ industries: [...kept, id] }));
        for (const [role, count] of counts.roles) expect(count).toBe(size({ roles: [role] }));
        for (const [id, count] of counts.districts) expect(count).toBe(size({ districts: [id] }));
        for (const [basis, count] of counts.bases) expect(count).toBe(size({ bases: [basis] }));
        for (const [id, count] of counts.bays) expect(count).toBe(size({ bays: [id] }));
        for (const [kind, count] of counts.platforms)
          expect(count).toBe(size({ platforms: [kind] }));
        const reason = explainPlanEmpty(corridor, chosen);
        expect(reason === null).toBe(naive.size > 0);
        if (reason === null) return;
        empty += 1;
        const parks = reason.reliefs.map(({ facet, value, parks: promised }) => {
          const relieved = relievePlan(chosen, facet, value);
          expect(naivelyPlanMatching(corridor, relieved).size).toBe(promised);
          return promised;
        });
        expect(parks).toEqual([...parks].sort((a, b) => b - a));
        expect(parks).not.toContain(0);
        const dropped = (facet: string) =>
          reason.reliefs.filter((relief) => relief.facet === facet).length;
        const helps = (changed: Partial<PlanFilter>) => size(changed) > 0;
        const without = <T>(values: readonly T[], value: T) =>
          values.filter((each) => each !== value);
        expect(dropped('bay')).toBe(
          chosen.bays.filter((id) => helps({ bays: without(chosen.bays, id) })).length,
        );
        expect(dropped('platform')).toBe(
          chosen.platforms.filter((kind) => helps({ platforms: without(chosen.platforms, kind) }))
            .length,
        );
      }),
      { numRuns },
    );
    expect(empty).toBeGreaterThan(0);
  });
});

describe('the planner’s filter', () => {
  const real = corridorFixture();

  it('finds the parks with biomedicine that have a platform', () => {
    const chosen = { ...NO_PLAN_FILTER, industries: ['biomedicine'], platforms: ['any'] as const };
    expect([...matchingPlanParks(real, chosen)]).toEqual([
      'blue-silicon-valley',
      'high-tech-industrial-park',
    ]);
    const counts = planFacetCounts(real, { ...NO_PLAN_FILTER, industries: ['biomedicine'] });
    expect(Object.fromEntries(counts.platforms)).toEqual({
      any: 2,
      grounds: 2,
      base: 1,
      institute: 1,
      centre: 0,
      other: 0,
      none: 2,
    });
    expect(Object.fromEntries(counts.bays)).toEqual({
      'aoshan-bay': 1,
      'jiaozhou-bay': 3,
      'lingshan-bay': 0,
    });
  });

  it('says which bay to drop to get how many', () => {
    const chosen = { ...NO_PLAN_FILTER, industries: ['rail-transit'], bays: ['lingshan-bay'] };
    const reason = explainPlanEmpty(real, chosen);
    expect(reason?.reliefs).toEqual([
      { facet: 'bay', value: 'lingshan-bay', parks: 2 },
      { facet: 'industry', value: 'rail-transit', parks: 1 },
    ]);
  });

  it('with neither is the filter of the corridor', () => {
    const chosen = { ...NO_PLAN_FILTER, industries: ['biomedicine'] };
    expect(matchingPlanParks(real, chosen)).toEqual(matchingParks(real, chosen));
  });

  it.each([
    ['山东产业技术研究院（青岛）', 'institute'],
    ['国家高速列车技术创新中心', 'centre'],
    ['哈尔滨工程大学青岛创新基地', 'base'],
    ['李沧院士港', 'grounds'],
    ['海洋试点国家实验室', 'institute'],
    ['孵化器', 'other'],
  ])('reads %s as %s', (name, kind) => expect(platformKind(name)).toBe(kind));
});
