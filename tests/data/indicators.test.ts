// The figures of the indicators: the number is what the plan's own words say, and what is computed can be computed again.
import { describe, expect, it } from 'vitest';
import { readSeeds } from './read-seeds';

const { goals, indicators } = readSeeds().indicators;
const byId = new Map(indicators.map((row) => [row.id, row]));

/** The number in words such as `99.7*`, `11.2左右` or `超过 1 万`; null in `—`. */
function numberIn(asStated: string): number | null {
  const digits = /[\d.]+/.exec(asStated)?.[0];
  if (digits === undefined) return null;
  return Number(digits) * (asStated.includes('万') ? 10_000 : 1);
}

describe('the indicators', () => {
  it('are the seven of the table, and three of the text', () =>
    expect(indicators.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5, 6, 7, null, null, null]));

  it.each(indicators)('$id has the numbers that the plan states', ({ baseline, target }) => {
    for (const figure of baseline ? [baseline, target] : [target]) {
      expect(figure.value).toBe(numberIn(figure.asStated));
      expect(figure.isApproximate).toBe(figure.asStated.includes('左右'));
    }
    expect(target.year).toBe(2025);
    if (baseline) expect(baseline.year).toBe(baseline.asStated.includes('*') ? 2019 : 2020);
  });

  it('have an outcome only where a later source reports one', () => {
    const reported = indicators.flatMap(({ id, outcome }) =>
      outcome === null ? [] : [`${id} ${outcome.value} ${outcome.basis}`],
    );
    expect(reported).toEqual([
      'rd-spending-growth 11.6 sourced',
      'high-tech-firms 8683 sourced',
      'high-tech-output-share 60.5 sourced',
      'technology-contracts 709.58 sourced',
      'small-technology-firms 9776 sourced',
    ]);
  });

  it('have technology contracts that agree with the growth of 147 % that another source reports', () => {
    const row = byId.get('technology-contracts');
    const grown = (row?.baseline?.value ?? 0) * 2.47;
    expect(Math.abs(grown - (row?.outcome?.value ?? 0))).toBeLessThan(2.866);
    expect(row?.outcome?.note?.zh).toContain(`约${Math.round(grown)}亿元`);
  });

  it('have what was reported before, the oldest first', () => {
    const before = indicators.flatMap(({ id, earlier = [] }) =>
      earlier.map(({ value, asOf }) => `${id} ${value} ${asOf.en}`),
    );
    expect(before).toEqual([
      'high-tech-firms 5554 2021',
      'high-tech-firms 7920 end of 2023',
      'technology-contracts 320.1 2021',
    ]);
  });
});

describe('the goals', () => {
  it('are the four of 三城一廊', () =>
    expect(goals.map(({ term }) => term)).toEqual([
      '海洋科学城',
      '智造创新城',
      '未来产业城',
      '湾区科创走廊',
    ]));
});
