// The nearest place: by the same distance as everywhere, with the ± of both ends, and honest where that says too little.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kmBetween } from '../../src/domain/distance';
import { nearestOf } from '../../src/domain/nearest';
import { site } from '../fixtures/domain/places';

const anySite = fc
  .record({
    lon: fc.double({ min: 119, max: 121, noNaN: true }),
    lat: fc.double({ min: 35, max: 37, noNaN: true }),
    uncertaintyKm: fc.double({ min: 0.1, max: 15, noNaN: true }),
  })
  .map(({ lon, lat, uncertaintyKm }) => site('any', lon, lat, uncertaintyKm));
const anyPlace = fc.record({ sites: fc.array(anySite, { maxLength: 3 }) });

describe('the nearest place', () => {
  it('is none where either has no site', () => {
    expect(nearestOf([], [{ sites: [site('a', 120, 36, 1)] }])).toBeNull();
    expect(nearestOf([site('a', 120, 36, 1)], [{ sites: [] }])).toBeNull();
  });

  it('is no further than any other, whatever the places', () => {
    fc.assert(
      fc.property(fc.array(anySite, { minLength: 1 }), fc.array(anyPlace), (sites, places) => {
        const nearest = nearestOf(sites, places);
        const all = places.flatMap((place) =>
          place.sites.flatMap((to) => sites.map((from) => kmBetween(from, to))),
        );
        if (all.length === 0) expect(nearest).toBeNull();
        else expect(nearest?.km).toBeCloseTo(Math.min(...all), 0);
      }),
    );
  });

  it('adds the ± of both ends, and says when that is more than the distance', () => {
    const here = [site('here', 120, 36, 3)];
    const far = nearestOf(here, [{ sites: [site('far', 120.5, 36, 2)] }]);
    expect(far).toMatchObject({ km: 45, plusMinusKm: 5, isWithinError: false });
    const near = nearestOf(here, [{ sites: [site('near', 120.01, 36, 2)] }]);
    expect(near).toMatchObject({ km: 0.9, plusMinusKm: 5, isWithinError: true });
  });

  it('keeps the first of two that are equally near', () => {
    const there = site('there', 120.1, 36, 1);
    const places = [
      { id: 'first', sites: [there] },
      { id: 'second', sites: [there] },
    ];
    expect(nearestOf([site('here', 120, 36, 1)], places)?.place.id).toBe('first');
  });
});
