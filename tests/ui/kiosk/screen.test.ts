// How a screen is filled, and how far what stands still drifts on it.
import { describe, expect, it } from 'vitest';
import { driftAt, screenOf } from '../../../src/ui/kiosk/device/screen';

describe('the screen', () => {
  it.each([
    [1080, 1920, 'portrait', 1.6],
    [1920, 1080, 'landscape', 1.6],
    [2160, 3840, 'portrait', 3.2],
    [540, 960, 'portrait', 1],
    [800, 800, 'portrait', 1.185],
  ] as const)(
    'of %i × %i is filled as a %s one, enlarged %d times',
    (width, height, layout, zoom) =>
      expect(screenOf(width, height, 'standard')).toEqual({ layout, zoom }),
  );

  it('shows everything larger still for those who ask', () => {
    expect(screenOf(1080, 1920, 'large').zoom).toBeCloseTo(1.6 * 1.28, 2);
  });
});

describe('the drift', () => {
  it('begins at home, stays near, and visits many places', () => {
    expect(driftAt(0)).toEqual({ x: 0, y: 0 });
    const places = Array.from({ length: 17 * 23 }, (_, step) => driftAt(step));
    for (const { x, y } of places)
      expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(6);
    expect(new Set(places.map(({ x, y }) => `${x},${y}`)).size).toBeGreaterThan(80);
  });
});
