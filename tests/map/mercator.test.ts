import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boundsAround,
  boundsOf,
  cameraFor,
  metresPerPixel,
  project,
  unproject,
} from '../../src/map/mercator';

const lon = fc.double({ min: -179, max: 179, noNaN: true });
const lat = fc.double({ min: -80, max: 80, noNaN: true });
const zoom = fc.double({ min: 0, max: 16, noNaN: true });

describe('Web Mercator', () => {
  it('puts the null island in the middle of a 512 px world', () => {
    expect(project(0, 0, 0)).toEqual({ x: 256, y: 256 });
  });

  it('agrees with EPSG:3857 for Qingdao (120.3826° E, 36.0671° N → 13 400 929.8, 4 310 900.2 m)', () => {
    const half = 20_037_508.342789244;
    const { x, y } = project(120.3826, 36.0671, 0);
    expect((x / 512) * 2 * half - half).toBeCloseTo(120.3826 * (half / 180), 1);
    const phi = (36.0671 * Math.PI) / 180;
    expect(half - (y / 512) * 2 * half).toBeCloseTo(6_378_137 * Math.atanh(Math.sin(phi)), 1);
  });

  it('is undone by its inverse', () => {
    fc.assert(
      fc.property(lon, lat, zoom, (x, y, z) => {
        const back = unproject(project(x, y, z), z);
        expect(back.lon).toBeCloseTo(x, 8);
        expect(back.lat).toBeCloseTo(y, 8);
      }),
    );
  });

  it('covers half the ground with each zoom level', () => {
    expect(metresPerPixel(36, 9) / metresPerPixel(36, 10)).toBeCloseTo(2, 10);
    expect(metresPerPixel(0, 0)).toBeCloseTo(78_271.5, 1);
  });
});

describe('cameraFor', () => {
  const size = { width: 1440, height: 900 };
  const padding = { top: 40, right: 60, bottom: 80, left: 420 };
  const corners = fc.tuple(
    fc.double({ min: 118.5, max: 121.9, noNaN: true }),
    fc.double({ min: 35, max: 37.8, noNaN: true }),
    fc.double({ min: 0.05, max: 0.4, noNaN: true }),
    fc.double({ min: 0.05, max: 0.2, noNaN: true }),
  );

  it('shows all of the bounds clear of the padding, and touches it on one axis', () => {
    fc.assert(
      fc.property(corners, ([west, south, width, height]) => {
        const camera = cameraFor([west, south, west + width, south + height], size, padding, 30);
        const centre = project(camera.lon, camera.lat, camera.zoom);
        const at = (x: number, y: number): { x: number; y: number } => {
          const p = project(x, y, camera.zoom);
          return { x: p.x - centre.x + size.width / 2, y: p.y - centre.y + size.height / 2 };
        };
        const nw = at(west, south + height);
        const se = at(west + width, south);
        const slack = [
          nw.x - padding.left,
          nw.y - padding.top,
          size.width - padding.right - se.x,
          size.height - padding.bottom - se.y,
        ];
        for (const space of slack) expect(space).toBeGreaterThan(-0.5);
        expect(Math.min(slack[0] ?? 9, slack[1] ?? 9)).toBeLessThan(0.5);
      }),
    );
  });

  it('comes no closer than it may', () => {
    expect(cameraFor(boundsAround(120, 36, 0.001), size, padding, 13).zoom).toBe(13);
  });

  it('puts the middle of what does not fit into the middle of what the padding leaves', () => {
    // The kiosk's walk on a screen of half its size, whose camera may not stand back far enough.
    const small = { width: 540, height: 336 };
    const walk = { top: 84, right: 84, bottom: 190, left: 64 };
    const camera = cameraFor([119.9, 35.7, 120.9, 36.5], small, walk, 11, 7);
    expect(camera.zoom).toBe(7);
    const middle = project(120.4, 36.1, 7);
    const centre = project(camera.lon, camera.lat, 7);
    expect(middle.x - centre.x + 270).toBeCloseTo((64 + 540 - 84) / 2, 0);
    expect(middle.y - centre.y + 168).toBeCloseTo((84 + 336 - 190) / 2, 0);
  });

  it.each([
    { width: 300, height: 200 },
    { width: 0, height: 0 },
  ])('still has a finite camera when the padding is larger than the map (%o)', (small) => {
    const camera = cameraFor(
      [120, 36, 121, 37],
      small,
      { top: 500, right: 0, bottom: 500, left: 900 },
      13,
    );
    for (const value of Object.values(camera)) expect(Number.isFinite(value)).toBe(true);
  });
});

describe('bounds', () => {
  it('hold every position given and refuse none', () => {
    expect(
      boundsOf([
        [120, 36],
        [119, 37],
        [121, 35],
      ]),
    ).toEqual([119, 35, 121, 37]);
    expect(() => boundsOf([])).toThrow(RangeError);
  });

  it('reach the asked distance north and east', () => {
    const [, , east, north] = boundsAround(120, 36, 10);
    expect((north - 36) * 111.32).toBeCloseTo(10, 6);
    expect((east - 120) * 111.32 * Math.cos((36 * Math.PI) / 180)).toBeCloseTo(10, 6);
  });
});
