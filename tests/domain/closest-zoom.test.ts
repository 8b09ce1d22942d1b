// How near the chart is shown follows from how well its shore is known.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { closestZoom } from '../../src/domain/closest-zoom';
import { metresPerPixel } from '../../src/map/mercator';

it('lets the error of the shore take twelve pixels at most, and no less than a tenth of a zoom below that', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 5, noNaN: true }),
      fc.double({ min: -70, max: 70, noNaN: true }),
      (km, lat) => {
        const px = (zoom: number): number => (km * 1000) / metresPerPixel(lat, zoom);
        const zoom = closestZoom(km, lat);
        expect(px(zoom)).toBeLessThanOrEqual(12.0001);
        expect(px(zoom + 0.11)).toBeGreaterThan(12);
      },
    ),
  );
});

it('ends at zoom 11.8 for a shore good to 200 m in the north of China', () => {
  expect(closestZoom(0.2, 36.4)).toBe(11.8);
});
