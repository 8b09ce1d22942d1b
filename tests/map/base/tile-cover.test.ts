// Tiles in view: they cover it and nothing else, stand where Web Mercator has them, and are never too many.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tilesOnSheet } from '../../../src/map/base/still-pictures';
import { boxOfTile, tilesInView, zoomOfTiles } from '../../../src/map/base/tile-cover';
import type { Camera, Size } from '../../../src/map/contract';
import { project } from '../../../src/map/mercator';

const camera = fc.record({
  zoom: fc.double({ min: 0, max: 18, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
});
const size = fc.record({
  width: fc.integer({ min: 1, max: 3840 }),
  height: fc.integer({ min: 1, max: 2160 }),
});
const zooms = fc.record({
  tileSize: fc.constantFrom(256, 512),
  minZoom: fc.integer({ min: 0, max: 5 }),
  maxZoom: fc.integer({ min: 6, max: 18 }),
});
const TINY = 1e-6;
const layerOf = (own: { tileSize: number; minZoom: number; maxZoom: number }) => ({
  ...own,
  templates: ['https://tiles.example/{z}/{x}/{y}'],
});

/** The part of the view that the world fills. */
function worldIn({ zoom, lon, lat }: Camera, { width, height }: Size) {
  const centre = project(lon, lat, zoom);
  const world = 512 * 2 ** zoom;
  const part = (middle: number, length: number) =>
    Math.max(0, Math.min(length, world - middle + length / 2) - Math.max(0, length / 2 - middle));
  return part(centre.x, width) * part(centre.y, height);
}

describe('the tiles of a view', () => {
  it('cover all of it that the world fills, once', () =>
    fc.assert(
      fc.property(camera, size, zooms, (at, of, own) => {
        const z = zoomOfTiles(at.zoom, own);
        if (z === null) return;
        const covered = tilesInView(at, of, z).reduce((sum, tile) => {
          const { left, top, right, bottom } = boxOfTile(tile, at, of);
          const wide = Math.min(right, of.width) - Math.max(left, 0);
          const high = Math.min(bottom, of.height) - Math.max(top, 0);
          return sum + Math.max(0, wide) * Math.max(0, high);
        }, 0);
        const whole = worldIn(at, of);
        expect(Math.abs(covered - whole)).toBeLessThan(TINY * of.width * of.height + TINY);
      }),
    ));

  it('are none beyond the margin or the world, and in the middle first', () =>
    fc.assert(
      fc.property(camera, size, zooms, fc.constantFrom(0, 64), (at, of, own, margin) => {
        const z = zoomOfTiles(at.zoom, own);
        if (z === null) return;
        let before = 0;
        for (const tile of tilesInView(at, of, z, margin)) {
          const { left, top, right, bottom } = boxOfTile(tile, at, of);
          expect(right).toBeGreaterThan(-margin - TINY);
          expect(bottom).toBeGreaterThan(-margin - TINY);
          expect(left).toBeLessThan(of.width + margin + TINY);
          expect(top).toBeLessThan(of.height + margin + TINY);
          expect(Math.min(tile.x, tile.y)).toBeGreaterThanOrEqual(0);
          expect(Math.max(tile.x, tile.y)).toBeLessThan(2 ** z);
          const off = Math.hypot((left + right - of.width) / 2, (top + bottom - of.height) / 2);
          expect(off).toBeGreaterThan(before - 1e-3 - off * 1e-6);
          before = off;
        }
      }),
    ));

  it('are as many as fit at half their size, at most', () =>
    fc.assert(
      fc.property(camera, size, zooms, (at, of, own) => {
        const z = zoomOfTiles(at.zoom, own);
        if (z === null) return;
        const side = own.tileSize / Math.SQRT2;
        const most = (Math.ceil(of.width / side) + 1) * (Math.ceil(of.height / side) + 1);
        expect(tilesInView(at, of, z).length).toBeLessThanOrEqual(most);
      }),
    ));

  it('stand where Mercator has their corners', () =>
    fc.assert(
      fc.property(camera, size, fc.integer({ min: -2, max: 1 }), (at, of, off) => {
        const z = Math.max(0, Math.round(at.zoom) + off);
        const [tile] = tilesInView(at, of, z);
        if (!tile) return;
        // Its north-west corner in degrees. Source: OpenStreetMap wiki, "Slippy map tilenames".
        const n = 2 ** z;
        const lon = (tile.x / n) * 360 - 180;
        const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * tile.y) / n))) * 180) / Math.PI;
        const corner = project(lon, lat, at.zoom);
        const centre = project(at.lon, at.lat, at.zoom);
        const box = boxOfTile(tile, at, of);
        expect(box.left).toBeCloseTo(corner.x - centre.x + of.width / 2, 2);
        expect(box.top).toBeCloseTo(corner.y - centre.y + of.height / 2, 2);
      }),
    ));
});

it.each([
  [9, 256, 10],
  [9.49, 256, 10],
  [9.5, 256, 11],
  [9.5, 512, 10],
  [15, 256, 13],
  [2, 256, null],
])('at zoom %d tiles of %d px are those of zoom %s', (zoom, tileSize, expected) =>
  expect(zoomOfTiles(zoom, { tileSize, minZoom: 4, maxZoom: 13 })).toBe(expected),
);

it('a sheet takes finer ones, and never more than can be waited for', () => {
  const at = { zoom: 9.2, lat: 36, lon: 120.4 };
  const layer = layerOf({ tileSize: 256, minZoom: 0, maxZoom: 18 });
  expect(tilesOnSheet(layer, at, { width: 703, height: 274 })[0]?.z).toBe(11);
  expect(tilesOnSheet(layer, at, { width: 703, height: 274 }, 1)[0]?.z).toBe(10);
  expect(tilesOnSheet({ ...layer, minZoom: 12 }, at, { width: 703, height: 274 })).toEqual([]);
  fc.assert(
    fc.property(camera, size, zooms, (view, of, own) => {
      expect(tilesOnSheet(layerOf(own), view, of).length).toBeLessThanOrEqual(120);
    }),
  );
});
