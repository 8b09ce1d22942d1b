// What is selected lies under nothing else on the page, on any screen: measured by the boxes of what lies over the map.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraOfTarget, insideRegion } from '../../src/map/camera';
import { clearView, keptView } from '../../src/map/clear-view';
import type { Box, Camera, MapTarget, Size } from '../../src/map/contract';
import { project } from '../../src/map/mercator';
import { pearlRadius, spreadAt } from '../../src/map/pearls';
import { paddingFor, type Layout } from '../../src/ui/map/clear/map-padding';
import { corridorScene } from '../fixtures/scene';
import { ofQingdao } from '../fixtures/of-qingdao';

const scene = corridorScene();
const PARKS = [...new Set(scene.pearls.map(({ park }) => park))];

/** Px that a box, or the edge of the map, takes of the pearls; 0 for none. */
function covered(
  camera: Camera,
  park: string,
  { width, height }: Size,
  boxes: readonly Box[],
  ring = 0,
): number {
  const centre = project(camera.lon, camera.lat, camera.zoom);
  const overlaps = scene.pearls.flatMap((pearl, i) => {
    if (pearl.park !== park) return [];
    const at = project(pearl.site.lon, pearl.site.lat, camera.zoom);
    const aside = spreadAt(scene.spreads, i, camera.zoom);
    const x = at.x + aside.x - centre.x + width / 2;
    const y = at.y + aside.y - centre.y + height / 2;
    const r = pearlRadius(pearl, camera.zoom) + ring;
    const beyond = Math.max(r - x, r - y, x + r - width, y + r - height);
    // A pearl is round: beside the corner of a box it is clear where its square is not.
    const under = boxes.map(({ left, top, right, bottom }) => {
      const dx = x - Math.min(Math.max(x, left), right);
      const dy = y - Math.min(Math.max(y, top), bottom);
      return r - Math.hypot(dx, dy);
    });
    return [beyond, ...under];
  });
  return Math.max(0, ...overlaps);
}

/** About as the page has them: a panel or none, the buttons, the tray, the sources and the scale. */
function controlsOf({ width, height }: Size): readonly Box[] {
  const isWide = width >= 900;
  const box = (left: number, top: number, w: number, h: number): Box => ({
    left,
    top,
    right: left + w,
    bottom: top + h,
  });
  return isWide
    ? [
        box(24, 24, 372, height - 48),
        box(width - 420, height - 250, 396, 134),
        box(width - 244, height - 104, 220, 60),
        box(width - 640, height - 28, 640, 28),
        box(420, height - 62, 110, 20),
      ]
    : [
        box(12, 12, 44, 148),
        box(width - 56, 12, 44, 200),
        box(width - 180, height - 108, 168, 48),
        box(0, height - 36, width, 20),
        box(0, height - 16, width, 16),
        box(16, height - 82, 110, 20),
      ];
}

const screens = fc.oneof(
  fc.record({
    width: fc.integer({ min: 360, max: 899 }),
    height: fc.integer({ min: 330, max: 700 }),
  }),
  fc.record({
    width: fc.integer({ min: 900, max: 3840 }),
    height: fc.integer({ min: 560, max: 2160 }),
  }),
);

function layoutFor({ width, height }: Size): Layout {
  if (height < 480) return 'short';
  if (width >= 900) return 'wide';
  return height < 700 ? 'low' : 'narrow';
}

describe('the view of a selected park', () => {
  it('is clear of everything that lies over the map, on any screen', () => {
    fc.assert(
      fc.property(screens, fc.constantFrom(...PARKS), (size, id) => {
        const boxes = controlsOf(size);
        const target: MapTarget = { kind: 'park', id };
        const padding = paddingFor(layoutFor(size));
        const camera = cameraOfTarget(scene, target, size, padding);
        expect(covered(clearView(scene, target, camera, size, boxes), id, size, boxes)).toBeCloseTo(
          0,
          6,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is left alone where it is clear already, and where no place is free', () => {
    const size = { width: 1440, height: 900 };
    for (const id of PARKS) {
      const target: MapTarget = { kind: 'park', id };
      const camera = cameraOfTarget(scene, target, size, paddingFor('wide'));
      expect(clearView(scene, target, camera, size, [])).toBe(camera);
      const everything = [{ left: 0, top: 0, right: 1440, bottom: 900 }];
      expect(clearView(scene, target, camera, size, everything)).toBe(camera);
    }
  });

  ofQingdao('goes out where its sites are too far apart for what is free', () => {
    const target: MapTarget = { kind: 'park', id: 'marine-innovation-belt' };
    const size = { width: 700, height: 500 };
    const boxes = [{ left: 0, top: 0, right: 560, bottom: 500 }];
    const camera = { zoom: 11, lat: 36.2, lon: 120.5 };
    const clear = clearView(scene, target, camera, size, boxes);
    expect(clear.zoom).toBeLessThan(11);
    expect(covered(clear, target.id, size, boxes)).toBeCloseTo(0, 6);
  });
});

describe('a view that somebody chose', () => {
  const size = { width: 1440, height: 900 };
  const boxes = controlsOf(size);
  const cameras = fc.record({
    zoom: fc.double({ min: 8, max: 13, noNaN: true }),
    lat: fc.double({ min: 35.6, max: 36.6, noNaN: true }),
    lon: fc.double({ min: 119.8, max: 121, noNaN: true }),
  });

  it('moves only where something lies over what is in sight of the selection, which is clear then', () => {
    let moved = 0;
    fc.assert(
      fc.property(cameras, fc.constantFrom(...PARKS), (asked, id) => {
        // No map stands elsewhere.
        const camera = insideRegion(asked, size);
        const kept = keptView(scene, { kind: 'park', id }, camera, size, boxes);
        const isOneSite = scene.pearls.filter(({ park }) => park === id).length === 1;
        if (kept === camera) {
          if (isOneSite && covered(camera, id, size, []) === 0)
            expect(covered(camera, id, size, boxes)).toBeCloseTo(0, 6);
          return;
        }
        moved += 1;
        // The ring of what is selected counts too.
        expect(covered(camera, id, size, boxes, 7)).toBeGreaterThan(0);
        if (isOneSite) expect(covered(kept, id, size, boxes)).toBeCloseTo(0, 6);
      }),
      { numRuns: 150 },
    );
    expect(moved).toBeGreaterThan(0);
  });
});
