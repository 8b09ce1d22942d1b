// The camera of the SVG map: kept in the region as MapLibre keeps it, zooming about a point that stays.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insideRegion, MAX_ZOOM, pushed, zoomedAround } from '../../../src/map/camera';
import { REGION } from '../../../src/map/region';
import { project } from '../../../src/map/mercator';
import { between } from '../../../src/map/svg/motion';

const camera = fc.record({
  zoom: fc.double({ min: 7, max: 15, noNaN: true }),
  lat: fc.double({ min: 34.8, max: 38, noNaN: true }),
  lon: fc.double({ min: 118.2, max: 122.4, noNaN: true }),
});
const size = fc.record({
  width: fc.integer({ min: 320, max: 3840 }),
  height: fc.integer({ min: 240, max: 2160 }),
});

describe('the camera', () => {
  it('shows nothing beyond the region, from wherever it is sent', () => {
    fc.assert(
      fc.property(camera, size, (wild, window) => {
        const kept = insideRegion(wild, window);
        const [west, south, east, north] = REGION;
        const centre = project(kept.lon, kept.lat, kept.zoom);
        const northWest = project(west, north, kept.zoom);
        const southEast = project(east, south, kept.zoom);
        expect(centre.x - window.width / 2).toBeGreaterThanOrEqual(northWest.x - 0.01);
        expect(centre.x + window.width / 2).toBeLessThanOrEqual(southEast.x + 0.01);
        expect(centre.y - window.height / 2).toBeGreaterThanOrEqual(northWest.y - 0.01);
        expect(centre.y + window.height / 2).toBeLessThanOrEqual(southEast.y + 0.01);
        expect(kept.zoom).toBeLessThanOrEqual(MAX_ZOOM);
      }),
    );
  });

  it('zooms about a point that stays where it is on screen', () => {
    fc.assert(
      fc.property(camera, fc.double({ min: 7, max: 15, noNaN: true }), (from, zoom) => {
        const to = zoomedAround(from, zoom, 120, -80);
        const before = pushed(from, 120, -80);
        const after = pushed(to, 120, -80);
        expect(after.lon).toBeCloseTo(before.lon, 6);
        expect(after.lat).toBeCloseTo(before.lat, 6);
      }),
    );
  });

  it('moves from its start to its end, and keeps the still point of a zoom still', () => {
    const from = { zoom: 9, lat: 36, lon: 120 };
    const to = zoomedAround(from, 11, 200, 100);
    expect(between(from, to, 0).lon).toBeCloseTo(from.lon, 9);
    expect(between(from, to, 1).lon).toBeCloseTo(to.lon, 9);
    const still = pushed(from, 200, 100);
    const halfway = pushed(between(from, to, 0.4), 200, 100);
    expect(halfway.lon).toBeCloseTo(still.lon, 6);
    expect(halfway.lat).toBeCloseTo(still.lat, 6);
  });
});
