// What has no home, one or many: against naive counts, and the plan's own gaps by hand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corridor } from '../../../src/domain/corridor';
import { gapsOf } from '../../../src/domain/analysis/gaps';
import { corridorFixture } from '../../fixtures/corridor';
import { smallCorridor } from '../../fixtures/domain/corridor';
import { planFixture } from '../../fixtures/plan';
import { anyCorridor } from './any-corridor';
import { naiveParks, naiveWeight } from './naive-weights';

function expectNaive(corridor: Corridor) {
  const { homes, bays } = gapsOf(corridor, null);
  const { industries } = corridor.taxonomy;
  expect(homes.map(({ industry }) => industry)).toEqual(industries);
  for (const { kind, industry, homes: found, isFuture } of homes) {
    const count = naiveParks(corridor, corridor.parks, industry.id);
    expect(kind).toBe(
      count === 0 ? 'no-home' : count === 1 ? 'one-home' : count === 2 ? 'two-homes' : 'many-homes',
    );
    expect(isFuture).toBe(industry.group === 'future');
    const carriers = corridor.parks.filter(
      (park) => naiveWeight(corridor, park, industry.id, false) > 0,
    );
    expect(found.map(({ park }) => park)).toEqual(carriers.map(({ id }) => id));
    for (const { park, uses } of found) {
      expect(uses.length).toBeGreaterThan(0);
      for (const use of uses) expect(use).toMatchObject({ park, industry: industry.id });
    }
  }
  const naive: string[] = [];
  for (const { properties: bay } of corridor.bays) {
    for (const { id } of industries) {
      const has = (on: string) => naiveParks(corridor, corridor.parksOnBay(on), id) > 0;
      const others = corridor.bays.filter(({ properties }) => properties.id !== bay.id);
      if (!has(bay.id) && others.some(({ properties }) => has(properties.id)))
        naive.push(`${bay.id} ${id}`);
    }
  }
  expect(bays.map(({ bay, industry }) => `${bay} ${industry.id}`)).toEqual(naive);
}

describe('the gaps', () => {
  it('are what a naive count says, small, real and of any corridor', () => {
    expectNaive(smallCorridor());
    expectNaive(corridorFixture());
    fc.assert(fc.property(anyCorridor, expectNaive), { numRuns: 60 });
  });

  it('do not take the unlocated park for a home on another bay', () => {
    const devices = gapsOf(smallCorridor(), null).bays.filter(
      ({ industry }) => industry.id === 'medical-devices',
    );
    expect(devices).toMatchObject([
      { bay: 'aoshan-bay', elsewhere: [{ bay: 'jiaozhou-bay', homes: [{}] }] },
      { bay: 'lingshan-bay', parks: [], elsewhere: [{ homes: [{ park: 'jiaozhou-bay-north' }] }] },
    ]);
  });
});

describe('the real gaps', () => {
  const plan = planFixture();
  const { homes, bays, platforms } = gapsOf(corridorFixture(), plan);
  const idsOf = (kind: string) =>
    homes.filter((reading) => reading.kind === kind).map(({ industry }) => industry.id);

  it('are 新能源汽车 and the ten future industries, with the lines of the lists that name them', () => {
    const none = homes.filter(({ kind }) => kind === 'no-home');
    expect(none).toHaveLength(11);
    expect(none[0]?.industry.id).toBe('new-energy-vehicles');
    expect(none.slice(1).every(({ isFuture }) => isFuture)).toBe(true);
    for (const { industry } of none)
      expect(industry.lists.some(({ lines }) => lines.length > 0)).toBe(true);
  });

  it('name the single homes as the clauses have them', () => {
    expect(idsOf('one-home')).toEqual([
      'artificial-intelligence',
      'digital-economy',
      'marine-information',
      'marine-biomedicine',
      'marine-food-and-fisheries',
      'aerospace',
      'new-energy',
      'modern-services',
      'green-economy',
    ]);
    const food = homes.find(({ industry }) => industry.id === 'marine-food-and-fisheries');
    expect(food?.homes).toMatchObject([
      { park: 'future-tech-park', uses: [{ term: { zh: '海洋食品' }, lines: [279] }] },
    ]);
  });

  it('find marine food on no bay at all, so no bay lacks it more than another', () => {
    expect(bays.some(({ industry }) => industry.id === 'marine-food-and-fisheries')).toBe(false);
    const health = bays.filter(({ industry }) => industry.id === 'medical-devices');
    expect(health.map(({ bay }) => bay)).toEqual(['aoshan-bay', 'lingshan-bay']);
  });

  it('count no part of a park’s platform among those without a park', () => {
    const ids = platforms.map(({ id }) => id);
    expect(ids).toContain('qnlm');
    expect(ids).toContain('qnlm-transfer-base');
    for (const part of plan.partsOf('hsr-centre')) expect(ids).not.toContain(part.id);
    const bodies = plan.bodies.filter(({ layer }) => plan.layer(layer)?.isOfPlatforms);
    expect(ids).toHaveLength(bodies.length - plan.partsOf('hsr-centre').length);
    const qnlm = platforms.find(({ id }) => id === 'qnlm');
    expect(qnlm).toMatchObject({ of: { kind: 'body', layer: 'research' } });
    expect(qnlm?.lines.length).toBeGreaterThan(0);
    expect(qnlm?.nearest?.place.sites.length).toBeGreaterThan(0);
    const unlocated = platforms.find(({ id }) => id === 'qnlm-transfer-base');
    expect(unlocated?.nearest).toBeNull();
  });
});
