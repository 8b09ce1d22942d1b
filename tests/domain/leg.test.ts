// The way from park to park: the nearest pair of sites, both ± added, nothing where a place is not known.
import { describe, expect, it } from 'vitest';
import { kmBetween } from '../../src/domain/distance';
import { legBetween } from '../../src/domain/leg';
import { corridorFixture } from '../fixtures/corridor';

const { parks } = corridorFixture();
const located = parks.filter(({ sites }) => sites.length > 0);

describe('a leg', () => {
  it('joins the nearest sites of two parks, whichever way it is walked', () => {
    for (const from of located) {
      for (const to of located) {
        const leg = legBetween(from, to);
        const all = from.sites.flatMap((a) => to.sites.map((b) => kmBetween(a, b)));
        expect(leg?.km).toBeCloseTo(Math.min(...all), 1);
        expect(legBetween(to, from)?.km).toBe(leg?.km);
        const endpoints = (leg?.from.uncertaintyKm ?? 0) + (leg?.to.uncertaintyKm ?? 0);
        expect(leg?.plusMinusKm).toBeCloseTo(endpoints, 6);
      }
    }
  });

  it('is not there where a park has no known place', () => {
    const [unlocated] = parks.filter(({ sites }) => sites.length === 0);
    const [first] = located;
    if (!unlocated || !first) throw new Error('The corridor lacks a park for this.');
    expect(legBetween(first, unlocated)).toBeNull();
    expect(legBetween(unlocated, first)).toBeNull();
  });
});
