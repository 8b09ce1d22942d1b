// Overlap and complement against a naive reading of the formulas, and a few real values worked out by hand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corridor } from '../../../src/domain/corridor';
import { ROLE_WEIGHTS } from '../../../src/domain/analysis/industry-use';
import {
  complementOf,
  OVERLAP_MODES,
  overlapOf,
  type OverlapMode,
} from '../../../src/domain/analysis/overlap';
import { corridorFixture } from '../../fixtures/corridor';
import { smallCorridor } from '../../fixtures/domain/corridor';
import { anyCorridor } from './any-corridor';
import { naiveComplement, naiveSimilarity, naiveWeight } from './naive-weights';
import { ofQingdao } from '../../fixtures/of-qingdao';

/** The first in corridor order of those with the highest value. */
function highest(corridor: Corridor, own: string, valueOf: (other: string) => number | null) {
  const others = corridor.parks.map(({ id }) => id).filter((id) => id !== own);
  const values = others.map((id) => valueOf(id) ?? -Infinity);
  const most = Math.max(...values);
  return most === -Infinity ? null : others[values.indexOf(most)];
}

function expectNaive(corridor: Corridor, mode: OverlapMode) {
  const onlyExact = mode === 'exact';
  const parkOf = (id: string) => {
    const park = corridor.park(id);
    if (!park) throw new Error(`no park ${id}`);
    return park;
  };
  const { parks, pairs } = overlapOf(corridor, mode);
  expect(pairs).toHaveLength((corridor.parks.length * (corridor.parks.length - 1)) / 2);
  for (const { first, second, similarity, shared, onlyFirst, onlySecond } of pairs) {
    const naive = naiveSimilarity(corridor, parkOf(first), parkOf(second), onlyExact);
    expect(similarity).toBe(naive);
    expect(naiveSimilarity(corridor, parkOf(second), parkOf(first), onlyExact)).toBe(naive);
    for (const [pairsOf, inFirst, inSecond] of [
      [shared, true, true],
      [onlyFirst, true, false],
      [onlySecond, false, true],
    ] as const) {
      const ids = corridor.taxonomy.industries.map(({ id }) => id);
      const has = (park: string, id: string) =>
        naiveWeight(corridor, parkOf(park), id, onlyExact) > 0;
      const naiveIds = ids.filter(
        (id) => has(first, id) === inFirst && has(second, id) === inSecond,
      );
      expect(pairsOf.map(({ industry }) => industry)).toEqual(naiveIds);
      for (const pair of pairsOf) {
        expect(pair.first.uses.length > 0).toBe(inFirst);
        expect(pair.second.uses.length > 0).toBe(inSecond);
      }
    }
  }
  for (const { park, twin, complement } of parks) {
    const own = parkOf(park);
    const knows = corridor.taxonomy.industries.some(
      ({ id }) => naiveWeight(corridor, own, id, onlyExact) > 0,
    );
    const nearest = highest(
      corridor,
      park,
      (id) => naiveSimilarity(corridor, own, parkOf(id), onlyExact) || null,
    );
    const best = highest(corridor, park, (id) =>
      naiveComplement(corridor, own, parkOf(id), onlyExact),
    );
    expect(twin?.second ?? null).toBe(nearest);
    expect(complement?.second ?? null).toBe(knows ? best : null);
  }
}

describe('overlap', () => {
  it.each(OVERLAP_MODES)('is what a naive count says, over %s terms', (mode) => {
    expectNaive(smallCorridor(), mode);
    expectNaive(corridorFixture(), mode);
    fc.assert(
      fc.property(anyCorridor, (corridor) => {
        expectNaive(corridor, mode);
      }),
      { numRuns: 60 },
    );
  });

  ofQingdao('is unknown between two parks of which nothing is known', () => {
    const { pairs, parks } = overlapOf(corridorFixture(), 'exact');
    const street = parks.find(({ park }) => park === 'science-and-technology-street');
    expect(street).toMatchObject({ twin: null, complement: null });
    // The two parks whose clauses name no industry by its exact name.
    const unknown = pairs.filter(({ similarity }) => similarity === null);
    expect(unknown.map(({ first, second }) => [first, second])).toEqual([
      ['science-and-technology-street', 'rail-transit-demonstration-zone'],
    ]);
  });
});

it('weighs a focus more than a strength, and a strength more than a detail', () => {
  expect(ROLE_WEIGHTS).toEqual({ focus: 1, strength: 0.5, segment: 0.25 });
});

describe('the real overlap', () => {
  const find = (mode: OverlapMode, first: string, second: string) =>
    overlapOf(corridorFixture(), mode).pairs.find(
      (pair) => pair.first === first && pair.second === second,
    );

  ofQingdao(
    'of 高科技工业园 and 新技术试验区 is 2 of 4: both focus on biomedicine and appliances',
    () => {
      const pair = find('mapped', 'high-tech-industrial-park', 'new-tech-experimental-zone');
      expect(pair).toMatchObject({ sumOfMin: 2, sumOfMax: 4, similarity: 0.5 });
      expect(pair?.shared.map(({ industry }) => industry)).toEqual([
        'biomedicine',
        'smart-appliances',
      ]);
      expect(pair?.onlyFirst.map(({ industry }) => industry)).toEqual(['next-generation-it']);
      expect(pair?.onlySecond.map(({ industry }) => industry)).toEqual(['electronic-information']);
      expect(pair && complementOf(pair)).toBe(1 - 2);
      const exact = find('exact', 'high-tech-industrial-park', 'new-tech-experimental-zone');
      expect(exact).toMatchObject({ sumOfMin: 1, sumOfMax: 3 });
    },
  );

  ofQingdao('of 市南软件园 and 北部主园区 counts a strength as half', () => {
    const pair = find('mapped', 'shinan-software-park', 'jiaozhou-bay-north');
    expect(pair?.shared).toMatchObject([
      { industry: 'next-generation-it', first: { weight: 0.5 }, second: { weight: 1 } },
    ]);
    // 3 focuses of Shinan; of the north 6 focuses besides and 2 segments (electronics, rail).
    expect(pair).toMatchObject({ sumOfMin: 0.5, sumOfMax: 3 + 6 + 0.5 });
  });
});
