// Measuring: the haversine formula written out, ± only from known sites, and who is inside for certain.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  circleAround,
  markOn,
  measure,
  membersWithin,
  type Mark,
} from '../../../src/domain/analysis/measure';
import { corridorFixture } from '../../fixtures/corridor';
import { smallCorridor } from '../../fixtures/domain/corridor';
import { site } from '../../fixtures/domain/places';
import { planFixture } from '../../fixtures/plan';
import { haversineKm } from './naive-circle';

const anyMark: fc.Arbitrary<Mark> = fc.record({
  lon: fc.double({ min: 119, max: 121, noNaN: true }),
  lat: fc.double({ min: 35, max: 37, noNaN: true }),
  site: fc.constant(null),
});
const anyRadius = fc.double({ min: 0.01, max: 120, noNaN: true });

describe('a distance', () => {
  it('is the great circle, without ± between two free points', () =>
    fc.assert(
      fc.property(anyMark, anyMark, (from, to) => {
        const { km, plusMinusKm } = measure(from, to);
        expect(km).toBeCloseTo(haversineKm(from, to), 6);
        expect(plusMinusKm).toBe(0);
      }),
    ));

  it('adds the ± of each end that snapped to a site', () => {
    const [one, other] = [site('one', 120, 36, 3), site('other', 120.5, 36, 0.5)];
    expect(measure(markOn(one), markOn(other)).plusMinusKm).toBe(3.5);
    expect(measure(markOn(one), { lon: 120.5, lat: 36, site: null }).plusMinusKm).toBe(3);
  });
});

describe('a circle', () => {
  it('has every point of its closed ring at the radius', () =>
    fc.assert(
      fc.property(anyMark, anyRadius, (centre, radius) => {
        const ring = circleAround(centre, radius).geometry.coordinates[0] ?? [];
        expect(ring).toHaveLength(97);
        expect(ring[0]).toEqual(ring.at(-1));
        for (const [lon = NaN, lat = NaN] of ring)
          expect(haversineKm(centre, { lon, lat })).toBeCloseTo(radius, 5);
      }),
      { numRuns: 30 },
    ));

  it.each([0, -1, NaN, Infinity])('of %s km is refused in a sentence', (radius) => {
    const centre: Mark = { lon: 120, lat: 36, site: null };
    expect(() => circleAround(centre, radius)).toThrow(RangeError);
    expect(() => membersWithin(smallCorridor(), null, centre, radius)).toThrow(/above 0 km\./);
  });
});

describe('who is inside', () => {
  const [real, plan] = [corridorFixture(), planFixture()];
  const places = [
    ...real.parks.map(({ id, sites }) => ({ kind: 'park', id, sites })),
    ...real.platforms.map(({ id, site: only }) => ({
      kind: 'platform',
      id,
      sites: only ? [only] : [],
    })),
    ...real.stops.map(({ id, site: only }) => ({ kind: 'transport', id, sites: [only] })),
    ...plan.bodies.map(({ id, sites }) => ({ kind: 'body', id, sites })),
  ];

  it('is asked of every site there is', () =>
    fc.assert(
      fc.property(anyMark, anyRadius, (centre, radius) => {
        const naive = places.flatMap(({ kind, id, sites }) =>
          sites.flatMap((each) => {
            const km = haversineKm(centre, each);
            if (km - each.uncertaintyKm > radius) return [];
            const inside = km + each.uncertaintyKm <= radius ? 'certain' : 'possible';
            return [`${kind} ${id} ${each.id} ${inside}`];
          }),
        );
        const members = membersWithin(real, plan, centre, radius);
        const found = members.map(
          ({ kind, id, site: at, inside }) => `${kind} ${id} ${at.id} ${inside}`,
        );
        expect([...found].sort()).toEqual(naive.sort());
        const km = members.map((member) => member.km);
        expect(km).toEqual([...km].sort((a, b) => a - b));
      }),
      { numRuns: 60 },
    ));

  it('counts the ± of the centre too, and never the unlocated', () => {
    const [start] = smallCorridor().parks[1]?.sites ?? [];
    if (!start) throw new Error('the second park is located');
    const free = membersWithin(smallCorridor(), null, { ...markOn(start), site: null }, 3);
    expect(free.map(({ site: at, inside }) => [at.id, inside])).toEqual([
      ['high-tech-industrial-park', 'certain'],
      ['intl-innovation-park', 'certain'],
    ]);
    const snapped = membersWithin(smallCorridor(), null, markOn(start), 3);
    expect(snapped.map(({ inside }) => inside)).toEqual(['possible', 'possible']);
    const everything = membersWithin(real, plan, markOn(start), 20000);
    expect(everything.some(({ id }) => id === 'future-tech-park')).toBe(false);
    expect(everything.every(({ inside }) => inside === 'certain')).toBe(true);
  });
});
