// Phrases on the lines of a made-up plan.
import { describe, expect, it } from 'vitest';
import { PlanText } from '../../../src/pipeline/verify/text';

const plan = new PlanText('有丝绸\n丝绸多丝绸\n有丝\n绸多\n没有\n');

describe('a phrase', () => {
  it('stands on every line, or is broken over them', () => {
    expect(plan.has('丝绸', [1, 2])).toBe(true);
    expect(plan.has('丝绸', [3, 4])).toBe(true);
  });

  it('does not stand on lines of which one lacks it', () => {
    expect(plan.has('丝绸', [1, 5])).toBe(false);
    expect(plan.has('丝绸', [3])).toBe(false);
    expect(plan.has('丝绸', [99])).toBe(false);
  });

  it('is found on each line that has it whole', () =>
    expect(plan.linesWith('丝绸', 1, plan.length)).toEqual([1, 2]));

  it('takes its characters wherever it stands, also where it is broken', () => {
    expect(plan.spans('丝绸', [2])).toEqual([
      { line: 2, start: 0, end: 2 },
      { line: 2, start: 3, end: 5 },
    ]);
    expect(plan.spans('丝绸', [3, 4])).toEqual([
      { line: 3, start: 1, end: 2 },
      { line: 4, start: 0, end: 1 },
    ]);
    expect(plan.spans('丝绸', [5])).toEqual([]);
  });
});
