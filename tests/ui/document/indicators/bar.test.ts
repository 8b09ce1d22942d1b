// The geometry of an indicator's bar: zero is on it, and lengths compare as the figures do.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorAt, barOf } from '../../../../src/ui/document/indicators/bar';

const figure = (value: number | null) => ({
  asStated: String(value),
  value,
  year: 2025,
  isApproximate: false,
});

const reported = (value: number | null) => ({
  value,
  basis: 'sourced' as const,
  asOf: { zh: '甲', en: 'A' },
  note: null,
  sources: ['O1'],
});

function bar(from: number | null, to: number | null, outcome: number | null = null) {
  const baseline = from === null ? null : figure(from);
  const result = outcome === null ? null : reported(outcome);
  return barOf({ baseline, target: figure(to), outcome: result });
}

describe('the bar', () => {
  it('begins at zero and ends at the largest figure', () => {
    expect(bar(50, 100)).toEqual({ zero: 0, baseline: 50, target: 100, outcome: null });
    expect(bar(50, 100, 200)).toEqual({ zero: 0, baseline: 25, target: 50, outcome: 100 });
  });

  it('shows a small rise as small', () => {
    const { baseline = null } = bar(99.7, 103) ?? {};
    expect(baseline).toBeCloseTo(96.8, 1);
  });

  it('has only the target where there is no baseline', () => {
    expect(bar(null, 11)).toEqual({ zero: 0, baseline: null, target: 100, outcome: null });
  });

  it('leaves out what has no number', () => {
    const target = figure(10);
    const bare = { zero: 0, baseline: null, target: 100, outcome: null };
    expect(barOf({ baseline: figure(null), target, outcome: reported(null) })).toEqual(bare);
  });

  it('is none without a target, or where nothing has a length', () => {
    expect(bar(5, null)).toBeNull();
    expect(bar(0, 0)).toBeNull();
  });

  it('puts zero inside where a figure is below it', () => {
    expect(bar(-10, 10)).toEqual({ zero: 50, baseline: 0, target: 100, outcome: null });
  });

  it('keeps every mark on it, at a distance from zero in proportion to the figure', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, value, (from, to, outcome) => {
        const span = Math.max(0, from, to, outcome) - Math.min(0, from, to, outcome);
        fc.pre(span > 1);
        const { zero = NaN, baseline, target = NaN, outcome: end } = bar(from, to, outcome) ?? {};
        const places = [baseline ?? NaN, target, end ?? NaN];
        for (const place of [zero, ...places]) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(100 + 1e-9);
        }
        for (const [index, each] of [from, to, outcome].entries())
          expect((places[index] ?? NaN) - zero).toBeCloseTo((each / span) * 100, 6);
      }),
    );
  });
});

it('anchors a label so that it does not leave the bar', () => {
  expect([0, 50, 100].map(anchorAt)).toEqual(['start', 'middle', 'end']);
});
