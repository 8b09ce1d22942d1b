// Arcs as they are drawn: from rim to rim of the pearls at any zoom, as wide as the similarity, no colour of their own.
import { describe, expect, it } from 'vitest';
import { arcGroups, arcWidth, type Arc } from '../../../src/map/drawings';
import { curveOf } from '../../../src/map/drawings/curve';
import { project } from '../../../src/map/mercator';
import { pearlRadius, spreadAt } from '../../../src/map/pearls';
import { node, toMarkup } from '../../../src/map/svg/node';
import { sceneOf } from '../../../src/ui/map/scene-of';
import { corridorFixture } from '../../fixtures/corridor';
import { ofQingdao } from '../../fixtures/of-qingdao';

const scene = sceneOf(corridorFixture());
const located = scene.pearls.map(({ park, site }) => ({ park, site: site.id }));
const everyPair = located.flatMap((from, i) => located.slice(i + 1).map((to) => ({ from, to })));

const arc = (emphasis: Arc['emphasis'], weight = 0.5): Arc => ({
  ...{ key: 'overlap/a/b', emphasis, weight, label: '0.50' },
  from: { park: 'high-tech-industrial-park', site: 'high-tech-industrial-park' },
  to: { park: 'new-tech-experimental-zone', site: 'new-tech-experimental-zone' },
});
const markup = (...arcs: Arc[]) =>
  arcGroups(arcs)(scene, 'en', 10)
    .flatMap(({ attributes, marks }) =>
      marks.map(({ children }) => toMarkup(node('g', attributes, children))),
    )
    .join('');

describe('an arc', () => {
  it.each([7.5, 9.3, 11, 13.6])('runs from rim to rim of any two pearls at zoom %s', (zoom) => {
    const placeOf = ({ park, site }: { park: string; site: string }) => {
      const i = scene.pearls.findIndex((each) => each.park === park && each.site.id === site);
      const pearl = scene.pearls[i];
      if (!pearl) throw new Error(`no pearl for ${site}`);
      const home = project(pearl.site.lon, pearl.site.lat, zoom);
      const { x, y } = spreadAt(scene.spreads, i, zoom);
      return { home, x: home.x + x, y: home.y + y, r: pearlRadius(pearl, zoom) };
    };
    for (const pair of everyPair) {
      const { curve } = curveOf(scene, pair, zoom) ?? {};
      if (!curve) throw new Error('both are on the map');
      const [from, to] = [placeOf(pair.from), placeOf(pair.to)];
      const gap = (end: { x: number; y: number }, pearl: typeof from) =>
        Math.hypot(end.x + from.home.x - pearl.x, end.y + from.home.y - pearl.y) - pearl.r;
      expect(gap(curve.start, from)).toBeCloseTo(2.5, 4);
      expect(gap(curve.end, to)).toBeCloseTo(2.5, 4);
    }
  });

  it.each([8.6, 9.4, 10.5])('passes beneath the pearls on its way at zoom %s', (zoom) => {
    const arcs = everyPair.map((pair): Arc => ({ ...arc('plain'), ...pair }));
    const [drawn] = arcGroups(arcs)(scene, 'en', zoom);
    let isBroken = false;
    for (const { lon, lat, children } of drawn?.marks ?? []) {
      const home = project(lon, lat, zoom);
      const d = String(children[0]?.attributes['d']);
      const parts = [...d.matchAll(/M(\S+) (\S+)Q(\S+) (\S+) (\S+) (\S+?)(?=M|$)/g)];
      isBroken ||= parts.length > 1;
      for (const [, ...numbers] of parts) {
        const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers.map(Number);
        for (let t = 0; t <= 1; t += 0.05) {
          const along = (a: number, b: number, c: number) =>
            (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
          const at = { x: home.x + along(x0, x1, x2), y: home.y + along(y0, y1, y2) };
          scene.pearls.forEach((pearl, i) => {
            const own = project(pearl.site.lon, pearl.site.lat, zoom);
            const { x, y } = spreadAt(scene.spreads, i, zoom);
            const away = Math.hypot(own.x + x - at.x, own.y + y - at.y);
            expect(away).toBeGreaterThan(pearlRadius(pearl, zoom));
          });
        }
      }
    }
    expect(isBroken).toBe(true);
  });

  it('is nothing where a pearl is not on the map', () => {
    const to = { park: 'future-tech-park', site: 'nowhere' };
    expect(markup({ ...arc('plain'), to })).toBe('');
  });

  ofQingdao('is as wide as its weight', () => {
    expect(arcWidth(0.4)).toBeCloseTo(2 * arcWidth(0.2), 6);
    expect(markup(arc('plain', 0.2))).toContain('stroke-width="1.8" opacity="0.55"');
    expect(markup(arc('strong'))).toContain('stroke-width="5.5"');
    expect(markup(arc('quiet')).match(/<path/g)).toHaveLength(1);
  });

  ofQingdao('takes its colours by token, and its words over all lines', () => {
    const drawn = markup(arc('plain'), arc('strong'));
    expect(drawn).not.toMatch(/#[0-9a-f]{3}/i);
    expect(drawn.indexOf('<text')).toBeGreaterThan(drawn.lastIndexOf('<path'));
  });
});
