// Names beside what lies over the map: none of them under it, the rest as they are.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../../src/domain/ids';
import { cameraOfTarget } from '../../../src/map/camera';
import type { Box, Camera, MapSettings, MapTarget, Size } from '../../../src/map/contract';
import { labelsInView } from '../../../src/map/svg/clear-labels';
import { overlaps } from '../../../src/map/svg/label-boxes';
import { mapLabels, type PlacedMapLabel } from '../../../src/map/svg/labels';
import { scaleAt, toUnits } from '../../../src/map/svg/units';
import { paddingFor } from '../../../src/ui/map/clear/map-padding';
import { corridorScene } from '../../fixtures/scene';
import { ofQingdao } from '../../fixtures/of-qingdao';

const scene = corridorScene();
const PARKS = [...new Set(scene.pearls.map(({ park }) => park))];
const padding = paddingFor('narrow');

const settings = (
  lang: Lang,
  selected: MapTarget | null,
  over: readonly Box[] = [],
): MapSettings => ({
  lang,
  selected,
  over,
  theme: 'light',
  dimmed: new Set(),
  padding,
  isCooperative: false,
  marks: [],
});

/** Where a name stands in the view, in px. */
function inView({ place: { box } }: PlacedMapLabel, camera: Camera, size: Size): Box {
  const centre = toUnits(camera.lon, camera.lat);
  const x = centre.x * scaleAt(camera.zoom) - size.width / 2;
  const y = centre.y * scaleAt(camera.zoom) - size.height / 2;
  return { left: box.left - x, right: box.right - x, top: box.top - y, bottom: box.bottom - y };
}

const sizes = fc.record({
  width: fc.integer({ min: 320, max: 2000 }),
  height: fc.integer({ min: 200, max: 1400 }),
});
const boxes = fc.array(
  fc
    .tuple(
      fc.integer({ min: 0, max: 1900 }),
      fc.integer({ min: 0, max: 1300 }),
      fc.integer({ min: 20, max: 400 }),
      fc.integer({ min: 20, max: 300 }),
    )
    .map(([left, top, width, height]): Box => ({
      left,
      top,
      right: left + width,
      bottom: top + height,
    })),
  { maxLength: 8 },
);
const views = fc.record({
  lang: fc.constantFrom(...LANGS),
  park: fc.option(fc.constantFrom(...PARKS)),
  size: sizes,
  over: boxes,
});

interface View {
  readonly lang: Lang;
  readonly park: string | null;
  readonly size: Size;
  readonly over: readonly Box[];
}

function look({ lang, park, size, over }: View) {
  const target: MapTarget | null = park === null ? null : { kind: 'park', id: park };
  const camera = cameraOfTarget(scene, target, size, padding);
  const shown = labelsInView(scene, settings(lang, target, over), camera, size);
  return { target, camera, shown, plain: mapLabels(scene, lang, camera.zoom) };
}

describe('the names of a view', () => {
  it('touch nothing that lies over the map, nor its edge, but for the name of what is selected', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { camera, shown } = look(view);
        const { width, height } = view.size;
        for (const name of shown) {
          if (name.label.id === view.park) continue;
          const box = inView(name, camera, view.size);
          expect(view.over.filter((one) => overlaps(one, box))).toEqual([]);
          const isOutside =
            box.right <= 0 || box.left >= width || box.bottom <= 0 || box.top >= height;
          const isInside =
            box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
          expect(isOutside || isInside, name.label.key).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('lie over each other no more than they did, and never lose the name of what is selected', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { shown, plain } = look(view);
        const keys = shown.map(({ label }) => label.key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { label } of plain.filter(({ label }) => label.id === view.park))
          expect(keys).toContain(label.key);
        const before = new Map(plain.map(({ label, place }) => [label.key, place.box.left]));
        for (const a of shown) {
          const isMoved = before.get(a.label.key) !== a.place.box.left;
          if (!isMoved || a.label.id === view.park) continue;
          for (const b of shown)
            if (b !== a && b.label.id !== view.park)
              expect(overlaps(a.place.box, b.place.box), `${a.label.key} ${b.label.key}`).toBe(
                false,
              );
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are the same each time, and stay as they are where nothing lies over them', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(look(view).shown).toEqual(look(view).shown);
        // So wide that its edges are far away.
        const size = { width: 20_000, height: 20_000 };
        const camera = { zoom: 9.5, lat: 36.2, lon: 120.4 };
        const shown = labelsInView(scene, settings(view.lang, null), camera, size);
        expect(shown).toEqual(mapLabels(scene, view.lang, camera.zoom));
      }),
      { numRuns: 20 },
    );
  });

  ofQingdao('move to another side of their pearl before they go', () => {
    const size = { width: 1440, height: 900 };
    const camera = cameraOfTarget(scene, null, size, padding);
    const plain = mapLabels(scene, 'en', camera.zoom);
    const name = plain.find(({ label }) => label.key === 'park/jiaonan-new-tech-zone');
    if (!name) throw new Error('The park has no name.');
    const over = [inView(name, camera, size)];
    const shown = labelsInView(scene, settings('en', null, over), camera, size);
    const moved = shown.find(({ label }) => label.key === name.label.key);
    expect(moved?.place.side).not.toEqual(name.place.side);
    expect(moved?.label.sides).toContain(moved?.place.side);
  });
});
