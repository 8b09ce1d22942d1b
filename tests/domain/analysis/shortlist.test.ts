// The shortlist against a naive mean, its unknowns, and what it refuses.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corridor } from '../../../src/domain/corridor';
import { shortlistOf } from '../../../src/domain/analysis/shortlist';
import type { Criteria } from '../../../src/domain/analysis/criteria';
import type { WholePlan } from '../../../src/domain/whole-plan';
import { corridorFixture } from '../../fixtures/corridor';
import { smallCorridor } from '../../fixtures/domain/corridor';
import { planFixture } from '../../fixtures/plan';
import { anyCorridor } from './any-corridor';
import { anyWants } from './any-criteria';
import { naiveScore } from './naive-shortlist';
import { ofQingdao } from '../../fixtures/of-qingdao';

function expectNaive(corridor: Corridor, plan: WholePlan | null, criteria: Criteria) {
  const { parks, criteria: read } = shortlistOf(corridor, plan, criteria);
  expect(parks).toHaveLength(corridor.parks.length);
  const total = read.reduce((sum, { share }) => sum + share, 0);
  if (read.length > 0) expect(total).toBeCloseTo(1, 12);
  const scores = parks.map(({ park }) => naiveScore(corridor, plan, park, criteria));
  for (const [position, { score, range, rank, parts }] of parks.entries()) {
    const naive = scores[position] ?? null;
    expect(score === null).toBe(naive === null);
    expect(parts).toHaveLength(read.length);
    if (score === null || range === null || naive === null) {
      expect([score, range, rank]).toEqual([null, null, null]);
      continue;
    }
    expect(score).toBeCloseTo(naive.value, 9);
    expect(range.lowest).toBeCloseTo(naive.lowest, 9);
    expect(range.highest).toBeCloseTo(naive.highest, 9);
    expect(range.lowest).toBeLessThanOrEqual(score + 1e-12);
    expect(range.highest).toBeGreaterThanOrEqual(score - 1e-12);
    expect(range.lowest).toBeGreaterThanOrEqual(0);
    expect(range.highest).toBeLessThanOrEqual(1 + 1e-12);
    const better = scores.filter((other) => other !== null && other.value > naive.value + 2e-9);
    const notWorse = scores.filter((other) => other !== null && other.value > naive.value - 2e-9);
    expect(rank).toBeGreaterThan(better.length);
    expect(rank).toBeLessThanOrEqual(notWorse.length);
  }
  const ranks = parks.map(({ rank }) => rank ?? Infinity);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
}

describe('the shortlist', () => {
  const real = corridorFixture();
  const plan = planFixture();

  ofQingdao('scores as a naive mean does, small, real and of any corridor', () => {
    const small = smallCorridor();
    fc.assert(
      fc.property(anyWants(small), (criteria) => {
        expectNaive(small, null, criteria);
      }),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(anyWants(real), (criteria) => {
        expectNaive(real, plan, criteria);
      }),
      { numRuns: 60 },
    );
    fc.assert(
      fc.property(anyCorridor, anyWants(small), (corridor, criteria) => {
        expectNaive(corridor, null, criteria);
      }),
      { numRuns: 100 },
    );
  });

  ofQingdao(
    'leaves what is unknown of the unlocated park out of its sum and of its weights',
    () => {
      const criteria = new Map([
        ['industry:new-materials', 1],
        ['airport', 2],
        ['bay:jiaozhou-bay', 1],
      ]);
      const { parks } = shortlistOf(real, plan, criteria);
      const future = parks.find(({ park }) => park.id === 'future-tech-park');
      expect(future).toMatchObject({ score: 1, rank: 1, knownShare: 0.25 });
      expect(future?.parts.map(({ value }) => value === null)).toEqual([false, true, true]);
      expect(future?.parts[0]?.facts).toMatchObject({
        kind: 'uses',
        uses: [{ term: { zh: '新材料' }, role: 'focus', lines: [279], basis: 'stated' }],
      });
      const alone = shortlistOf(real, plan, new Map([['airport', 1]]));
      expect(alone.parks.at(-1)).toMatchObject({
        park: { id: 'future-tech-park' },
        score: null,
        rank: null,
        knownShare: 0,
      });
    },
  );

  it('traces nearness to a place, its kilometres and their ±', () => {
    const { parks } = shortlistOf(real, plan, new Map([['rail', 1]]));
    expect(parks[0]).toMatchObject({ rank: 1 });
    for (const { park, parts, score } of parks) {
      const facts = parts[0]?.facts;
      if (facts?.kind !== 'nearest' || facts.nearest === null) {
        expect(park.sites).toEqual([]);
        continue;
      }
      const { km, plusMinusKm, place, from, to } = facts.nearest;
      expect(score).toBe(1 / (1 + km / 10));
      expect(plusMinusKm).toBeCloseTo(from.uncertaintyKm + to.uncertaintyKm, 1);
      expect(place.kind).toBe('transport');
    }
    const university = shortlistOf(real, null, new Map([['university', 1]]));
    expect(university.parks.every(({ score }) => score === null)).toBe(true);
  });

  it('gives equal parks one rank and skips the next', () => {
    const { parks } = shortlistOf(smallCorridor(), null, new Map([['industry:biomedicine', 3]]));
    expect(parks.map(({ park, rank, score }) => [park.id, rank, score])).toEqual([
      ['high-tech-industrial-park', 1, 1],
      ['jiaozhou-bay-north', 1, 1],
      ['marine-innovation-belt', 3, 0],
      ['shinan-software-park', 3, 0],
      ['future-tech-park', 3, 0],
    ]);
  });

  ofQingdao.each([
    ['no wants', []],
    ['all weights zero', [['airport', 0] as const, ['rail', 0] as const]],
    ['nothing known', [['industry:atlantis', 1] as const, ['__proto__', 2] as const]],
    ['half a key', [['bay:', 1] as const, ['airport:', 1] as const, [':', 1] as const]],
  ])('ranks nobody with %s', (_name, pairs) => {
    const { parks, criteria } = shortlistOf(real, plan, new Map(pairs));
    expect(criteria).toEqual([]);
    expect(parks.map(({ park }) => park.order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(parks.every(({ rank, score }) => rank === null && score === null)).toBe(true);
  });

  it.each([-1, NaN, Infinity])('refuses the weight %s in a sentence', (weight) => {
    const criteria = new Map([['airport', weight]]);
    expect(() => shortlistOf(real, plan, criteria)).toThrow(RangeError);
    expect(() => shortlistOf(real, plan, criteria)).toThrow(
      /weight of “airport” is .* 0 or more\./,
    );
  });

  it('normalises weights of any size', () => {
    const criteria = new Map([
      ['airport', Number.MAX_VALUE],
      ['rail', Number.MAX_VALUE],
    ]);
    expect(shortlistOf(real, plan, criteria).criteria.map(({ share }) => share)).toEqual([
      0.5, 0.5,
    ]);
  });
});
