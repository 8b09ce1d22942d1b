// Marks that are kept apart: nothing over a pearl or over another mark, each as near to its own place as can be.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gathered, spreadMarkers, type Disc } from '../../../src/map/markers/spread-markers';

const disc = (reach: number) =>
  fc.record({
    x: fc.integer({ min: 0, max: reach }),
    y: fc.integer({ min: 0, max: reach }),
    r: fc.integer({ min: 3, max: 10 }),
  });
const moved = (discs: readonly Disc[], obstacles: readonly Disc[] = []) =>
  spreadMarkers(discs, obstacles).map(({ x, y }, i) => {
    const own = discs[i] ?? { x: 0, y: 0, r: 0 };
    return { x: own.x + x, y: own.y + y, r: own.r };
  });
const overlap = (a: Disc, b: Disc): number => a.r + b.r - Math.hypot(a.x - b.x, a.y - b.y);

describe('marks', () => {
  it('stay where they are while there is room', () => {
    const apart = [0, 100, 200].map((x) => ({ x, y: 0, r: 10 }));
    expect(spreadMarkers(apart, [])).toEqual(apart.map(() => ({ x: 0, y: 0 })));
  });

  it('are fanned out where several share one point, clear of the pearl there', () => {
    const shared = Array.from({ length: 6 }, () => ({ x: 50, y: 50, r: 10 }));
    const pearl = { x: 50, y: 50, r: 14 };
    const places = moved(shared, [pearl]);
    places.forEach((place, i) => {
      expect(overlap(place, pearl)).toBeLessThanOrEqual(0.1);
      for (const other of places.slice(0, i))
        expect(overlap(place, other)).toBeLessThanOrEqual(0.1);
    });
  });

  it('never cover each other, however few they are and wherever they stand', () => {
    fc.assert(
      fc.property(fc.array(disc(400), { maxLength: 12 }), (discs) => {
        const places = moved(discs);
        places.forEach((place, i) => {
          for (const other of places.slice(0, i)) expect(overlap(place, other)).toBeLessThan(0.2);
        });
      }),
    );
  });

  it('avoid words where they can, and cover them rather than another mark', () => {
    const word = { left: -5, right: 200, top: -12, bottom: 12 };
    const [offset] = spreadMarkers([{ x: 20, y: 0, r: 10 }], [], [word]);
    expect(Math.abs(offset?.y ?? 0)).toBeGreaterThanOrEqual(21);
    const everywhere = { left: -500, right: 500, top: -500, bottom: 500 };
    expect(spreadMarkers([{ x: 0, y: 0, r: 10 }], [], [everywhere])).toEqual([{ x: 0, y: 0 }]);
  });

  it('are gathered far out: each once, none further than the reach from the first of its group', () => {
    fc.assert(
      fc.property(fc.array(disc(100)), (places) => {
        const groups = gathered(places, 10);
        expect(groups.flat().sort((a, b) => a - b)).toEqual(places.map((_, i) => i));
        for (const [first = 0, ...others] of groups)
          for (const i of others) {
            const [a, b] = [places[first], places[i]];
            expect(
              Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0)),
            ).toBeLessThanOrEqual(10);
          }
      }),
    );
  });
});
