import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Site } from '../../src/domain/schema';
import { pearlRadius, pearlsOf, spreadAt, spreadPearls, SPREAD_ZOOMS } from '../../src/map/pearls';
import { project } from '../../src/map/mercator';

const both = (text: string): { zh: string; en: string } => ({ zh: text, en: text });

function site(id: string, lon: number, lat: number): Site {
  return {
    id,
    name: both(id),
    lon,
    lat,
    uncertaintyKm: 1,
    precision: 'campus',
    confidence: 'high',
    datum: both('WGS84'),
    method: both('given'),
    sources: ['S1'],
  };
}

const PARKS = [
  'blue-silicon-valley',
  'marine-innovation-belt',
  'shinan-software-park',
  'jiaozhou-bay-north',
] as const;

const parks = (sites: readonly (readonly Site[])[]): Parameters<typeof pearlsOf>[0] =>
  sites.map((row, i) => ({
    id: PARKS[i] ?? 'future-tech-park',
    name: both(`park ${i}`),
    shortName: both(`p${i}`),
    sites: row,
  }));

const groups = (): readonly ['marine'] => ['marine'];

describe('pearlsOf', () => {
  it('hangs one pearl for each site and none for an unlocated park', () => {
    const pearls = pearlsOf(
      parks([[site('a', 120, 36)], [site('b', 120.1, 36), site('c', 120.2, 36)], []]),
      groups,
    );
    expect(pearls.map(({ id, bead }) => [id, bead])).toEqual([
      ['blue-silicon-valley', false],
      ['marine-innovation-belt/b', true],
      ['marine-innovation-belt/c', true],
    ]);
  });
});

describe('spreadPearls', () => {
  const near = fc.tuple(
    fc.double({ min: 120.3, max: 120.5, noNaN: true }),
    fc.double({ min: 36, max: 36.2, noNaN: true }),
  );

  it('leaves no two pearls on top of each other, at any zoom it is made for', () => {
    fc.assert(
      fc.property(
        fc.array(near, { minLength: 2, maxLength: 4 }),
        fc.constantFrom(...SPREAD_ZOOMS),
        (at, zoom) => {
          const pearls = pearlsOf(
            parks(at.map(([lon, lat], i) => [site(`s${i}`, lon, lat)])),
            groups,
          );
          const offsets = spreadPearls(pearls, zoom);
          const place = pearls.map((pearl, i) => {
            const home = project(pearl.site.lon, pearl.site.lat, zoom);
            return { x: home.x + (offsets[i]?.x ?? 0), y: home.y + (offsets[i]?.y ?? 0) };
          });
          for (const [i, a] of place.entries()) {
            for (const [j, b] of place.entries()) {
              if (j > i)
                expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(
                  pearlRadius({ bead: false }, zoom) * 1.6,
                );
            }
          }
        },
      ),
    );
  });

  it('parts two at one point, the bead giving way to the whole pearl', () => {
    const pearls = pearlsOf(
      parks([
        [site('a', 120.6787, 36.3533)],
        [site('b', 120.6787, 36.3533), site('c', 120.4, 36.1)],
      ]),
      groups,
    );
    const [whole, bead] = spreadPearls(pearls, 9);
    expect(whole).toEqual({ x: 0, y: 0 });
    expect(Math.hypot(bead?.x ?? 0, bead?.y ?? 0)).toBeGreaterThan(pearlRadius({ bead: false }, 9));
  });

  it('leaves pearls that do not touch where they are', () => {
    const pearls = pearlsOf(parks([[site('a', 120, 36)], [site('b', 121, 37)]]), groups);
    expect(spreadPearls(pearls, 9)).toEqual([
      { x: 0, y: 0 },
      { x: 0, y: 0 },
    ]);
  });
});

describe('spreadAt', () => {
  const spreads = SPREAD_ZOOMS.map((zoom) => [{ x: zoom, y: -zoom }]);

  it('interpolates between zooms and holds at the ends', () => {
    expect(spreadAt(spreads, 0, 9.5)).toEqual({ x: 9.5, y: -9.5 });
    expect(spreadAt(spreads, 0, 3)).toEqual({ x: 7, y: -7 });
    expect(spreadAt(spreads, 0, 20)).toEqual({ x: 14, y: -14 });
  });
});
