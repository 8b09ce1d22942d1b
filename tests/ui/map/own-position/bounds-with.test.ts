// The view that is shown with a position tells no more than the cell in which that lies.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boundsWith } from '../../../../src/ui/map/own-position/bounds-with';
import { corridorFixture } from '../../../fixtures/corridor';

const { parks } = corridorFixture();
const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });

it('holds the position and every park, and is the same for each position of its cell', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1190, max: 1220 }),
      fc.integer({ min: 350, max: 375 }),
      fc.array(fc.tuple(share, share), { minLength: 2, maxLength: 2 }),
      (x, y, places) => {
        const positions = places.map(([east, north]) => ({
          lon: (x + east) / 10,
          lat: (y + north) / 10,
          accuracyKm: 0,
        }));
        const views = positions.map((position) => boundsWith(parks, position));
        expect(views[1]).toEqual(views[0]);
        const [west = 0, south = 0, east = 0, north = 0] = views[0] ?? [];
        const sites = parks.flatMap((park) => park.sites);
        for (const { lon, lat } of [...positions, ...sites]) {
          expect(lon).toBeGreaterThanOrEqual(west);
          expect(lon).toBeLessThanOrEqual(east);
          expect(lat).toBeGreaterThanOrEqual(south);
          expect(lat).toBeLessThanOrEqual(north);
        }
      },
    ),
  ));
