import { describe, expect, it } from 'vitest';
import { GROUP_IDS } from '../fixtures/ids';
import { ringSegments } from '../../src/map/ring';

describe('the ring of a pearl', () => {
  it('has one segment for each group, in the order given', () => {
    const segments = ringSegments(['marine', 'health', 'services'], 20, 10);
    expect(segments.map(({ group }) => group)).toEqual(['marine', 'health', 'services']);
    expect(new Set(segments.map(({ path }) => path)).size).toBe(3);
  });

  it('begins at the top, a gap to the right of it', () => {
    const [first] = ringSegments(['marine', 'health'], 20, 10);
    const [, x, y] = /^M(\S+) (\S+)A/.exec(first?.path ?? '') ?? [];
    expect(Number(x)).toBeGreaterThan(0);
    expect(Number(x)).toBeLessThan(2);
    expect(Number(y)).toBeCloseTo(-20, 0);
  });

  it('is whole for a single group, and nothing for none', () => {
    const [only, ...others] = ringSegments(['marine'], 20, 10);
    expect(others).toEqual([]);
    expect(only?.path.match(/A/g)).toHaveLength(4);
    expect(ringSegments([], 20, 10)).toEqual([]);
  });

  it('stays between its radii and never says NaN, for any number of groups', () => {
    for (let count = 1; count <= GROUP_IDS.length; count++) {
      for (const { path } of ringSegments(GROUP_IDS.slice(0, count), 20, 10)) {
        expect(path).not.toMatch(/NaN|undefined|e-/);
        const points = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[AZLM]|$)/g)];
        expect(points.length).toBeGreaterThan(3);
        for (const [, x, y] of points) {
          const radius = Math.hypot(Number(x), Number(y));
          expect(Math.min(Math.abs(radius - 20), Math.abs(radius - 10))).toBeLessThan(0.02);
        }
      }
    }
  });
});
