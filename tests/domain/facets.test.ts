// What a filter matches, counts and explains, by example.
import { describe, expect, it } from 'vitest';
import {
  explainEmpty,
  facetCounts,
  isFiltering,
  isInPlan,
  matchingParks,
  NO_FILTER,
  type Filter,
} from '../../src/domain/facets';
import { BASES, ROLES } from '../../src/domain/ids';
import { GROUP_IDS } from '../fixtures/ids';
import { smallCorridor } from '../fixtures/domain/corridor';
import { ofQingdao } from '../fixtures/of-qingdao';

const corridor = smallCorridor();
const filter = (chosen: Partial<Filter>): Filter => ({ ...NO_FILTER, ...chosen });
const matching = (chosen: Partial<Filter>) => [...matchingParks(corridor, filter(chosen))];

describe('matching', () => {
  it('takes every park where nothing is chosen', () => {
    expect(matching({})).toHaveLength(corridor.parks.length);
    expect(isFiltering(filter({ match: 'all' }))).toBe(false);
    expect(isFiltering(filter({ roles: ['focus'] }))).toBe(true);
  });

  it('takes any or all of the industries', () => {
    const industries = ['marine-economy', 'next-generation-it'];
    expect(matching({ industries })).toHaveLength(4);
    expect(matching({ industries, match: 'all' })).toEqual(['shinan-software-park']);
  });

  it('lets only terms of the chosen roles count', () => {
    const industries = ['next-generation-it'];
    expect(matching({ industries, roles: ['strength'] })).toEqual(['shinan-software-park']);
    expect(matching({ roles: ['segment'] })).toEqual(['jiaozhou-bay-north']);
  });

  it('lets only mappings of the chosen bases count, and none is sourced', () => {
    const industries = ['marine-economy'];
    expect(matching({ industries, bases: ['stated'] })).toEqual(['shinan-software-park']);
    expect(matching({ industries, bases: ['derived'] })).toEqual(['marine-innovation-belt']);
    expect(matching({ bases: ['sourced'] })).toEqual([]);
  });

  it('takes parks of any chosen district', () => {
    expect(matching({ districts: ['jimo', 'shinan'] })).toEqual([
      'marine-innovation-belt',
      'shinan-software-park',
    ]);
  });
});

describe('counts', () => {
  ofQingdao('count a further industry beside, or on top of, the chosen ones', () => {
    const industries = ['marine-economy'];
    const any = facetCounts(corridor, filter({ industries }));
    const all = facetCounts(corridor, filter({ industries, match: 'all' }));
    expect(any.industries.get('next-generation-it')).toBe(3);
    expect(all.industries.get('next-generation-it')).toBe(1);
    expect(any.groups.get('health')).toBe(3);
    expect(all.groups.get('health')).toBe(0);
  });

  it('name every value there is, and only those', () => {
    const counts = facetCounts(corridor, NO_FILTER);
    expect([...counts.groups.keys()]).toEqual([...GROUP_IDS]);
    expect([...counts.industries.keys()]).toEqual(corridor.taxonomy.industries.map(({ id }) => id));
    expect([...counts.roles.keys()]).toEqual([...ROLES]);
    expect([...counts.districts.keys()]).toEqual(corridor.districts.map(({ id }) => id));
    expect([...counts.bases.keys()]).toEqual([...BASES]);
  });
});

describe('an empty result', () => {
  it('is explained by the choices to drop, best first', () => {
    const empty = filter({ industries: ['marine-economy'], districts: ['chengyang'] });
    expect(explainEmpty(corridor, empty)).toEqual({
      reliefs: [
        { facet: 'district', value: 'chengyang', parks: 2 },
        { facet: 'industry', value: 'marine-economy', parks: 1 },
      ],
      notInPlan: [],
    });
  });

  it('offers any instead of all', () => {
    const empty = filter({ industries: ['marine-economy', 'medical-devices'], match: 'all' });
    expect(explainEmpty(corridor, empty)?.reliefs[0]).toEqual({
      facet: 'match',
      value: 'any',
      parks: 4,
    });
  });

  it('says which industries the plan gives to no park', () => {
    const empty = filter({ industries: ['new-energy-vehicles'] });
    expect(explainEmpty(corridor, empty)).toEqual({
      reliefs: [{ facet: 'industry', value: 'new-energy-vehicles', parks: 5 }],
      notInPlan: ['new-energy-vehicles'],
    });
    expect(isInPlan(corridor, 'new-energy-vehicles')).toBe(false);
    expect(isInPlan(corridor, 'biomedicine')).toBe(true);
  });

  it('is none where something matches', () => expect(explainEmpty(corridor, NO_FILTER)).toBeNull());
});
