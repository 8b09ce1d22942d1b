// How long the first park stays first, against a scan over the share of each want.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corridor } from '../../../src/domain/corridor';
import { sensitivityOf } from '../../../src/domain/analysis/sensitivity';
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

/** The wants with one at this share of all and the others scaled in proportion. */
function withShare(criteria: Criteria, key: string, share: number): Criteria {
  const others = [...criteria].reduce(
    (sum, [each, weight]) => (each === key ? sum : sum + weight),
    0,
  );
  return new Map(
    [...criteria].map(([each, weight]) => [
      each,
      each === key ? share : (weight / others) * (1 - share),
    ]),
  );
}

/** How far the leading park is before the best of the others; below 0 where it is not first. */
function leadAt(
  corridor: Corridor,
  plan: WholePlan | null,
  first: string,
  criteria: Criteria,
): number {
  const scores = corridor.parks.map(({ id }, position) => {
    const park = corridor.parks[position];
    return { id, score: park ? naiveScore(corridor, plan, park, criteria) : null };
  });
  const own = scores.find(({ id }) => id === first)?.score?.value ?? NaN;
  const others = scores.filter(({ id }) => id !== first).map(({ score }) => score?.value ?? -1);
  return own - Math.max(...others);
}

const STEPS = 200;
/** Differences of scores that are rounding, or that a tie allows. */
const SLACK = 1e-8;

function expectScan(corridor: Corridor, plan: WholePlan | null, criteria: Criteria) {
  const shortlist = shortlistOf(corridor, plan, criteria);
  const found = sensitivityOf(shortlist);
  const [best] = shortlist.parks;
  if (!best || best.score === null) {
    expect(found).toEqual([]);
    return;
  }
  expect(found.map(({ criterion }) => criterion)).toEqual(shortlist.criteria);
  for (const { criterion, first, stays, overtakenBelow, overtakenAbove } of found) {
    expect(first).toBe(best.park.id);
    if (stays === null) {
      expect(found).toHaveLength(1);
      continue;
    }
    const { from, to } = stays;
    expect(from).toBeLessThanOrEqual(criterion.share);
    expect(to).toBeGreaterThanOrEqual(criterion.share);
    expect(overtakenBelow === null).toBe(from === 0);
    expect(overtakenAbove === null).toBe(to === 1);
    for (let step = 1; step < STEPS; step++) {
      const share = step / STEPS;
      if (share < from || share > to) continue;
      const lead = leadAt(corridor, plan, first, withShare(criteria, criterion.key, share));
      expect(lead).toBeGreaterThanOrEqual(-SLACK);
    }
    for (const [end, outwards, by] of [
      [from, -1, overtakenBelow],
      [to, 1, overtakenAbove],
    ] as const) {
      if (by === null) continue;
      const leads = [1e-7, 1e-6, 1e-5, 1e-4, 1e-3]
        .map((distance) => end + outwards * distance)
        .filter((share) => share > 0 && share < 1)
        .map((share) => leadAt(corridor, plan, first, withShare(criteria, criterion.key, share)));
      expect(Math.min(...leads)).toBeLessThan(0);
    }
  }
}

describe('the sensitivity of a shortlist', () => {
  ofQingdao('agrees with a scan over each share, small, real and of any corridor', () => {
    const small = smallCorridor();
    fc.assert(
      fc.property(anyWants(small), (criteria) => {
        expectScan(small, null, criteria);
      }),
      { numRuns: 100 },
    );
    const [real, plan] = [corridorFixture(), planFixture()];
    fc.assert(
      fc.property(anyWants(real), (criteria) => {
        expectScan(real, plan, criteria);
      }),
      { numRuns: 20 },
    );
    fc.assert(
      fc.property(anyCorridor, anyWants(small), (corridor, criteria) => {
        expectScan(corridor, null, criteria);
      }),
      { numRuns: 120 },
    );
  });

  it('finds the crossing of an unlocated park with another denominator', () => {
    // Medical devices: the unlocated park and the north have 1; artificial intelligence: the north 0.25, the other 0.
    const criteria = new Map([
      ['industry:medical-devices', 1],
      ['industry:artificial-intelligence', 1],
      ['bay:lingshan-bay', 2],
    ]);
    // The north has (1 + 0.25 + 0) ÷ 4 of all, the unlocated park (1 + 0) ÷ 2 of what is known of it.
    const list = shortlistOf(smallCorridor(), null, criteria);
    expect(list.parks[0]).toMatchObject({ park: { id: 'future-tech-park' }, score: 0.5 });
    const bay = sensitivityOf(list)[2];
    // With share s of the bay the north has 0.625 (1 − s): 0.5 at s = 0.2.
    expect(bay?.stays?.from).toBeCloseTo(0.2, 12);
    expect(bay).toMatchObject({ stays: { to: 1 }, overtakenBelow: 'jiaozhou-bay-north' });
  });

  it('reaches the end where the first park is unknown there and nobody overtakes it before', () => {
    const criteria = new Map([
      ['industry:medical-devices', 7],
      ['airport', 1],
      ['industry:electronic-information', 3],
    ]);
    const airport = sensitivityOf(shortlistOf(smallCorridor(), null, criteria))[1];
    expect(airport).toMatchObject({ first: 'future-tech-park', stays: { from: 0, to: 1 } });
  });

  it('says nothing of the only want, nor where nobody is first', () => {
    const of = (pairs: [string, number][]) =>
      sensitivityOf(shortlistOf(smallCorridor(), null, new Map(pairs)));
    expect(of([['airport', 5]])).toMatchObject([{ stays: null, overtakenAbove: null }]);
    expect(of([])).toEqual([]);
    expect(of([['university', 1]])).toEqual([]);
  });
});
