// Names at rest keep off the reader's own position, and none goes for it.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LANGS } from '../../../src/domain/ids';
import { cameraOfTarget } from '../../../src/map/camera';
import { ownPositionOver } from '../../../src/map/drawings/own-position';
import { labelsInView } from '../../../src/map/svg/clear-labels';
import { scaleAt, toUnits } from '../../../src/map/svg/units';
import { sceneOf } from '../../../src/ui/map/scene-of';
import { corridorFixture } from '../../fixtures/corridor';

const scene = sceneOf(corridorFixture());
const size = { width: 1280, height: 720 };
const padding = { top: 64, right: 120, bottom: 72, left: 120 };
const camera = cameraOfTarget(scene, null, size, padding);
const [west, south, east, north] = scene.bounds;

it('at any place of the corridor', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...LANGS),
      fc.double({ min: west, max: east, noNaN: true }),
      fc.double({ min: south, max: north, noNaN: true }),
      (lang, lon, lat) => {
        const own = ownPositionOver({ lon, lat, accuracyKm: 0.03 });
        const box = own.taken?.(lang) ?? { left: 0, top: 0, right: 0, bottom: 0 };
        expect(box.right - box.left).toBeGreaterThan(40);
        const before = labelsInView(scene, { lang, selected: null }, camera, size);
        const shown = labelsInView(scene, { lang, selected: null, marks: [own] }, camera, size);
        const { x, y } = toUnits(lon, lat);
        const scale = scaleAt(camera.zoom);
        for (const { label, place } of shown) {
          const isApart =
            place.box.left >= box.right + x * scale ||
            place.box.right <= box.left + x * scale ||
            place.box.top >= box.bottom + y * scale ||
            place.box.bottom <= box.top + y * scale;
          expect(isApart, label.key).toBe(true);
        }
        const parks = (names: typeof shown) =>
          names.filter(({ label }) => label.kind === 'park').length;
        expect(parks(shown)).toBe(parks(before));
      },
    ),
    { numRuns: 20 },
  ));
