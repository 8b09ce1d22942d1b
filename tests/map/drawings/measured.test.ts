// What is measured as it is drawn: a true circle against an independent haversine, ± in pixels, words where they fit.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circleAround } from '../../../src/domain/analysis/measure';
import { measuredGroups } from '../../../src/map/drawings';
import { metresPerPixel, project, unproject } from '../../../src/map/mercator';
import { node, toMarkup } from '../../../src/map/svg/node';
import { sceneOf } from '../../../src/ui/map/scene-of';
import { haversineKm } from '../../domain/analysis/naive-circle';
import { corridorFixture } from '../../fixtures/corridor';

const scene = sceneOf(corridorFixture());
type View = Parameters<typeof measuredGroups>[0];

const from = { letter: 'A', lon: 120.4, lat: 36.1, uncertaintyKm: 3 };
const to = { letter: 'B', lon: 120.1, lat: 35.9, uncertaintyKm: 0 };
const nothing: View = { from: null, to: null, length: '', circle: null };
const groups = (view: Partial<View>, zoom: number) =>
  measuredGroups({ ...nothing, ...view })(scene, 'en', zoom);
const markup = (view: Partial<View>, zoom = 10) =>
  groups(view, zoom)
    .flatMap(({ marks }) => marks.map(({ children }) => toMarkup(node('g', {}, children))))
    .join('');

describe('the circle that is drawn', () => {
  it('is everywhere at its radius on the sphere, at any place and zoom', () =>
    fc.assert(
      fc.property(
        fc.double({ min: 118.5, max: 122, noNaN: true }),
        fc.double({ min: 35, max: 37.8, noNaN: true }),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 9, max: 13 }),
        (lon, lat, radius, zoom) => {
          const centre = { lon, lat, site: null };
          const ring = circleAround(centre, radius).geometry.coordinates[0] ?? [];
          const [path = ''] =
            /M[^"Z]+Z/.exec(
              markup({ from: { ...from, lon, lat }, circle: { ring, label: '' } }, zoom),
            ) ?? [];
          const home = project(lon, lat, zoom);
          const points = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)];
          expect(points).toHaveLength(97);
          // A tenth of a pixel is as near as it is written.
          const tolerance = metresPerPixel(lat, zoom) / 5000;
          for (const [, x, y] of points) {
            const at = unproject({ x: home.x + Number(x), y: home.y + Number(y) }, zoom);
            expect(Math.abs(haversineKm(centre, at) - radius)).toBeLessThan(tolerance);
          }
        },
      ),
      { numRuns: 40 },
    ));

  it('says its radius above its top', () => {
    const ring = circleAround({ ...from, site: null }, 10).geometry.coordinates[0] ?? [];
    const drawn = markup({ from, circle: { ring, label: '10 km' } });
    const top = 10_000 / metresPerPixel(36.1, 10);
    const y = Number(/<text y="(-[\d.]+)">10 km/.exec(drawn)?.[1]);
    expect(y).toBeLessThan(-top);
    expect(y).toBeGreaterThan(-top * 1.02 - 8);
  });
});

describe('the ends that are drawn', () => {
  it('have their letter, and their ± as wide as it is', () => {
    const drawn = markup({ from, to });
    expect(drawn).toContain('>A</text>');
    expect(drawn).toContain('>B</text>');
    const [, r] = /r="([\d.]+)" stroke-width="1.4"/.exec(drawn) ?? [];
    expect(Number(r)).toBeCloseTo(3000 / metresPerPixel(36.1, 10), 0);
    expect(drawn.match(/stroke-dasharray="1 4"/g)).toHaveLength(1);
  });

  it('are joined by a line with its length, where there is room for it', () => {
    expect(markup({ from, to, length: '35.0 ± 3 km' })).toContain('>35.0 ± 3 km</text>');
    const near = { ...to, lon: from.lon, lat: from.lat };
    expect(markup({ from, to: near, length: '0.0 ± 3 km *' })).not.toContain('0.0 ± 3 km');
    expect(markup({ from, to: near })).toMatch(/cy="-24".*cy="24"/);
    expect(markup({ from, to })).not.toContain('cy="24"');
    expect(markup({ from })).not.toContain('d="M0 0L');
    expect(markup({ to })).toContain('>B</text>');
  });
});
