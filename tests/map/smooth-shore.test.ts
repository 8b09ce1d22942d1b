// Shores as they are drawn: rounder, and nowhere else than within what is known of them.
import { readFileSync } from 'node:fs';
import { LAND } from '#corridor/land';
import { SHORE_ACCURACY_KM } from '#corridor';
import fc from 'fast-check';
import type { FeatureCollection, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '../../src/corridor/folder';
import { smoothShore } from '../../src/map/smooth-shore';
import { crossingOf } from '../../src/pipeline/geometry/crossing';
import { distanceToLine, localPlane, type PlanePoint } from '../../src/pipeline/geometry/plane';
import { pairs } from '../../src/pipeline/geometry/rings';

/** Kilometres that rounding and the chords of a curve take. */
const DRAWN_KM = 0.015;

const ringsOf = ({ features }: FeatureCollection): Position[][] =>
  features.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? geometry.coordinates : []));

const shoreOf = (...rings: Position[][]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: rings.map((ring) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: [ring] },
  })),
});

const PIECE = 40;
const NEAR_KM = 3;

/** The farthest that a point of one line is from the other, of which only the pieces near by are looked at. */
function farthest(from: readonly PlanePoint[], to: readonly PlanePoint[]): number {
  const pieces = Array.from({ length: Math.ceil(to.length / PIECE) }, (_, i) => {
    const points = to.slice(i * PIECE, (i + 1) * PIECE + 1);
    const limits = [0, 1].map((axis) => points.map((at) => at[axis] ?? 0));
    return {
      points,
      low: limits.map((all) => Math.min(...all)),
      high: limits.map((all) => Math.max(...all)),
    };
  });
  const isNear = (at: PlanePoint, { low, high }: (typeof pieces)[number]): boolean =>
    at.every((x, axis) => x > (low[axis] ?? 0) - NEAR_KM && x < (high[axis] ?? 0) + NEAR_KM);
  return from.reduce((most, at) => {
    const near = pieces.filter((piece) => isNear(at, piece));
    return Math.max(most, Math.min(...near.map(({ points }) => distanceToLine(at, points).km)));
  }, 0);
}

function apart(before: Position[], after: Position[]): number {
  const { toPlane } = localPlane(pairs(before)[0] ?? [0, 0]);
  const [old, now] = [pairs(before).map(toPlane), pairs(after).map(toPlane)];
  return Math.max(farthest(old, now), farthest(now, old));
}

/** Whether no ring crosses another. */
const sharesNoPoint = (rings: readonly Position[][]): boolean => {
  const segments = rings.flatMap((ring, of) =>
    pairs(ring).flatMap((to, i, all) => {
      const from = all[i - 1];
      return from ? [{ of, from, to }] : [];
    }),
  );
  const side = (a: Position, b: Position, c: Position): number =>
    ((b[0] ?? 0) - (a[0] ?? 0)) * ((c[1] ?? 0) - (a[1] ?? 0)) -
    ((b[1] ?? 0) - (a[1] ?? 0)) * ((c[0] ?? 0) - (a[0] ?? 0));
  const byWest = segments
    .map((one) => ({
      ...one,
      west: Math.min(one.from[0], one.to[0]),
      east: Math.max(one.from[0], one.to[0]),
    }))
    .sort((a, b) => a.west - b.west);
  return byWest.every((one, i) => {
    for (let j = i + 1; j < byWest.length; j += 1) {
      const two = byWest[j];
      if (!two || two.west > one.east) return true;
      if (two.of === one.of) continue;
      const crosses =
        side(one.from, one.to, two.from) * side(one.from, one.to, two.to) < 0 &&
        side(two.from, two.to, one.from) * side(two.from, two.to, one.to) < 0;
      if (crosses) return false;
    }
    return true;
  });
};

/** A jagged ring around a point: at even angles, at any distance. */
const jagged = fc
  .array(fc.double({ min: 0.002, max: 0.05, noNaN: true }), { minLength: 3, maxLength: 40 })
  .map((radii) => {
    const ring = radii.map((radius, i): Position => {
      const angle = (2 * Math.PI * i) / radii.length;
      return [120 + radius * Math.cos(angle), 36 + radius * Math.sin(angle)];
    });
    return [...ring, ...ring.slice(0, 1)];
  });

describe.each(LAND)('the shore of %s', (name) => {
  const text = readFileSync(`${DATA_FOLDER}/basemap/${name}.geojson`, 'utf8');
  const shore = JSON.parse(text) as FeatureCollection;
  const [before, after] = [ringsOf(shore), ringsOf(smoothShore(shore, SHORE_ACCURACY_KM))];

  it('stays within its accuracy, and keeps its islands', () => {
    expect(after).toHaveLength(before.length);
    const most = before.map((ring, i) => apart(ring, after[i] ?? []));
    expect(Math.max(...most)).toBeLessThanOrEqual(SHORE_ACCURACY_KM + DRAWN_KM);
  });

  it('comes to cross neither itself nor an island', () => {
    expect(after.map((ring) => crossingOf(pairs(ring))).filter(Boolean)).toEqual([]);
    expect(sharesNoPoint(after)).toBe(true);
  });

  it('keeps each corner of the edges that it was cut at', () => {
    const all = before.flat();
    const limits = [0, 1].map((axis) => {
      const along = all.map((at) => at[axis] ?? 0);
      return [along.reduce((a, b) => Math.min(a, b)), along.reduce((a, b) => Math.max(a, b))];
    });
    const cut = all.filter((at) => limits.some((ends, axis) => ends.includes(at[axis] ?? 0)));
    const kept = new Set(after.flat().map(String));
    expect(cut.length).toBeGreaterThan(2);
    expect(cut.filter((at) => !kept.has(String(at)))).toEqual([]);
  });
});

describe('a jagged ring', () => {
  it('is smoothed within what is asked, and does not cross itself', () => {
    fc.assert(
      fc.property(jagged, fc.constantFrom(0.05, 0.2, 1), (ring, km) => {
        const [after = []] = ringsOf(smoothShore(shoreOf(ring), km));
        expect(apart(ring, after)).toBeLessThanOrEqual(km + DRAWN_KM);
        expect(crossingOf(pairs(after))).toBeUndefined();
      }),
    );
  });

  it('turns less at each of its points', () => {
    const ring: Position[] = [
      [120, 36],
      [120.1, 36.01],
      [120.09, 36.1],
      [120.05, 36.04],
      [120.01, 36.09],
      [120, 36],
    ];
    const frame: Position[] = [
      [119, 35],
      [121, 35],
      [121, 35.1],
      [119, 35],
    ];
    const after = ringsOf(smoothShore(shoreOf(ring, frame), 0.5))[0] ?? [];
    expect(after.length).toBeGreaterThan(15);
  });

  it('makes way for an island that lies close to its corner', () => {
    const corner: Position[] = [
      [120, 36],
      [120.1, 36],
      [120.1, 36.1],
      [120.05, 36.005],
      [120, 36.1],
      [120, 36],
    ];
    const island: Position[] = [
      [120.048, 36.04],
      [120.052, 36.04],
      [120.05, 36.008],
      [120.048, 36.04],
    ];
    const rings = ringsOf(smoothShore(shoreOf(corner, island), 2));
    expect(sharesNoPoint(rings)).toBe(true);
  });
});
