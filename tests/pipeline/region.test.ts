// The room around the parks that the region must leave.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { leastRegion } from '../../src/pipeline/check/corridor';

const place = fc.record({
  lon: fc.double({ min: -120, max: 120, noNaN: true }),
  lat: fc.double({ min: -60, max: 60, noNaN: true }),
});

it('holds every place, with as much again around them', () =>
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 20 }), (places) => {
      const [west, south, east, north] = leastRegion(places);
      for (const { lon, lat } of places) {
        expect(lon).toBeGreaterThanOrEqual(west - 1e-6);
        expect(lon).toBeLessThanOrEqual(east + 1e-6);
        expect(lat).toBeGreaterThanOrEqual(south - 1e-6);
        expect(lat).toBeLessThanOrEqual(north + 1e-6);
      }
      const wide =
        Math.max(...places.map(({ lon }) => lon)) - Math.min(...places.map((p) => p.lon));
      expect(east - west).toBeGreaterThanOrEqual(2 * wide - 1e-6);
    }),
  ));

it('is in tenths of a degree, on either side of the meridian and of the equator', () => {
  const places = [
    { lon: -0.3, lat: -0.1 },
    { lon: 0.5, lat: 0.2 },
  ];
  expect(leastRegion(places)).toEqual([-1.5, -1.2, 1.7, 1.3]);
});
