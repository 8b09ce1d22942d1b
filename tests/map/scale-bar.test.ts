import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scaleBar, scaleLabel } from '../../src/map/scale-bar';

it('takes the largest of 1, 2 or 5 × 10ⁿ km that fits', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 5000, noNaN: true }), (mpp) => {
      const { km, px } = scaleBar(mpp, 110);
      expect(px).toBeLessThanOrEqual(110.000001);
      expect(px).toBeGreaterThan(110 / 2.5 - 0.001);
      expect(px).toBeCloseTo((km * 1000) / mpp, 6);
      expect(['1', '2', '5']).toContain(km.toExponential(0)[0]);
    }),
  );
});

it('writes kilometres, and metres below one', () => {
  expect(scaleLabel(10)).toBe('10 km');
  expect(scaleLabel(0.5)).toBe('500 m');
});
