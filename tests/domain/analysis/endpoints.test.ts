// The ends of what is measured: places with their sites, free points, and the nearest two of several.
import { describe, expect, it } from 'vitest';
import { endpointOf, nameOfEndpoint, spanOf } from '../../../src/domain/analysis/endpoints';
import { placesOf } from '../../../src/domain/analysis/placed';
import { corridorFixture } from '../../fixtures/corridor';
import { planFixture } from '../../fixtures/plan';
import { haversineKm } from './naive-circle';
import { ofQingdao } from '../../fixtures/of-qingdao';

const corridor = corridorFixture();
const plan = planFixture();
const places = placesOf(corridor, plan);

function end(text: string) {
  const found = endpointOf(corridor, plan, text);
  if (!found) throw new Error(`${text} is no end`);
  return found;
}

describe('an end', () => {
  it('is any place of the corridor and of the plan, by an id that no other has', () => {
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
    for (const { id, sites } of places)
      expect(end(id).marks.map(({ site }) => site)).toEqual([...sites]);
  });

  it('is a free point, or nothing', () => {
    expect(end('36.1/120.2')).toEqual({
      place: null,
      marks: [{ lat: 36.1, lon: 120.2, site: null }],
    });
    for (const text of ['', 'atlantis', '36.1'])
      expect(endpointOf(corridor, plan, text)).toBeNull();
  });

  ofQingdao('is named by its site too where it has several', () => {
    const belt = end('marine-innovation-belt');
    const [mark] = belt.marks;
    if (!mark) throw new Error('the belt is located');
    expect(nameOfEndpoint(belt, mark)?.en).toMatch(/ \(.+\)$/);
    const one = end('airport');
    expect(one.marks.map((each) => nameOfEndpoint(one, each))).toEqual([one.place?.name]);
    expect(nameOfEndpoint(end('36/120'), { lon: 120, lat: 36, site: null })).toBeNull();
  });
});

describe('the distance of two ends', () => {
  it('is that of the two sites that are nearest, with the ± of both', () => {
    const located = places.filter(({ sites }) => sites.length > 0);
    for (const a of located.slice(0, 20)) {
      for (const b of located) {
        const naive = Math.min(
          ...a.sites.flatMap((from) => b.sites.map((to) => haversineKm(from, to))),
        );
        const span = spanOf(end(a.id), end(b.id));
        if (!span) throw new Error('both are located');
        expect(span.km).toBeCloseTo(naive, 6);
        const both = (span.from.site?.uncertaintyKm ?? 0) + (span.to.site?.uncertaintyKm ?? 0);
        expect(span.plusMinusKm).toBe(both);
        expect(span.isWithinError).toBe(both > span.km);
      }
    }
  });

  ofQingdao('is unknown where an end is not located', () => {
    expect(spanOf(end('future-tech-park'), end('airport'))).toBeNull();
    expect(spanOf(end('airport'), end('future-tech-park'))).toBeNull();
  });
});
