// Names of a view at rest: none under what lies over the map, on another, on a pearl or on the string.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../../src/domain/ids';
import { cameraOfTarget } from '../../../src/map/camera';
import type { Box, Camera, MapSettings, MapTarget, Size } from '../../../src/map/contract';
import { labelsInView } from '../../../src/map/svg/clear-labels';
import { overlaps } from '../../../src/map/svg/label-boxes';
import { mapLabels, type PlacedMapLabel } from '../../../src/map/svg/labels';
import { scaleAt, toUnits } from '../../../src/map/svg/units';
import { project } from '../../../src/map/mercator';
import { pearlRadius, spreadAt } from '../../../src/map/pearls';
import { REGION } from '../../../src/map/region';
import { paddingFor } from '../../../src/ui/map/clear/map-padding';
import { corridorScene } from '../../fixtures/scene';
import { levelAt } from '../../../src/map/scene';
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

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where pearls and string are drawn at a zoom, in px of the plane, worked out apart from what places the names. */
function groundAt(zoom: number) {
  const at = ([lon = 0, lat = 0]: readonly number[]): Point => {
    const { x, y } = project(lon, lat, zoom);
    const [west, , , north] = REGION;
    const origin = project(west, north, zoom);
    return { x: x - origin.x, y: y - origin.y };
  };
  const pearls = scene.pearls.map((pearl, i) => {
    const { x, y } = at([pearl.site.lon, pearl.site.lat]);
    const offset = spreadAt(scene.spreads, i, zoom);
    return { x: x + offset.x, y: y + offset.y, r: pearlRadius(pearl, zoom) };
  });
  const string = levelAt(scene, zoom).string.map(at);
  return { pearls, string, half: 2.3 + (Math.min(Math.max(zoom - 8, 0), 4) / 4) * 1.2 };
}
type GroundAt = ReturnType<typeof groundAt>;

/** From a point to a box; 0 inside. */
const distanceTo = ({ left, top, right, bottom }: Box, { x, y }: Point): number =>
  Math.hypot(x - Math.min(Math.max(x, left), right), y - Math.min(Math.max(y, top), bottom));

const onPearl = ({ place: { box } }: PlacedMapLabel, { pearls }: GroundAt): boolean =>
  pearls.some((pearl) => distanceTo(box, pearl) < pearl.r);

/** Walks along the string in steps of two pixels at most. */
function onString({ place: { box } }: PlacedMapLabel, { string, half }: GroundAt): boolean {
  const isNear = ({ x, y }: Point, far: number): boolean =>
    x > box.left - far && x < box.right + far && y > box.top - far && y < box.bottom + far;
  return string.some((to, i) => {
    const from = string[i - 1];
    if (!from) return false;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const length = Math.hypot(dx, dy);
    if (!isNear(from, half + length)) return false;
    const steps = Math.ceil(length / 2);
    for (let step = 0; step <= steps; step += 1) {
      const share = step / Math.max(steps, 1);
      if (distanceTo(box, { x: from.x + dx * share, y: from.y + dy * share }) < half) return true;
    }
    return false;
  });
}

const placesOf = (names: readonly PlacedMapLabel[]): ReadonlyMap<string, Box> =>
  new Map(names.map(({ label, place }) => [label.key, place.box]));

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

  it('lie on no other name, no pearl and not on the string, and always name what is selected', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { camera, shown, plain } = look(view);
        const keys = shown.map(({ label }) => label.key);
        expect(new Set(keys).size).toBe(keys.length);
        const own = plain
          .filter(({ label }) => label.id === view.park)
          .map(({ label }) => label.key);
        expect(keys).toEqual(expect.arrayContaining(own));
        const free = shown.filter(({ label }) => label.id !== view.park);
        const ground = groundAt(camera.zoom);
        for (const [i, a] of free.entries()) {
          for (const b of free.slice(i + 1))
            expect(overlaps(a.place.box, b.place.box), `${a.label.key} ${b.label.key}`).toBe(false);
          expect(onPearl(a, ground), `${a.label.key} on a pearl`).toBe(false);
          expect(onString(a, ground), `${a.label.key} on the string`).toBe(false);
        }
      }),
      { numRuns: Number(process.env['CAMERAS'] ?? 500) },
    );
  }, 120_000);

  it('are the same each time, and stay as they are where nothing lies over them', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(look(view).shown).toEqual(look(view).shown);
        // So wide that its edges are far away.
        const size = { width: 20_000, height: 20_000 };
        const [west, south, east, north] = REGION;
        const camera = { zoom: 9.5, lat: (south + north) / 2, lon: (west + east) / 2 };
        const shown = labelsInView(scene, settings(view.lang, null), camera, size);
        expect(placesOf(shown)).toEqual(placesOf(mapLabels(scene, view.lang, camera.zoom)));
      }),
      { numRuns: 20 },
    );
  });

  ofQingdao.each(LANGS)('name every located park at the overview, on any screen (%s)', (lang) => {
    const screens = [
      [360, 400],
      [390, 844],
      [768, 1024],
      [844, 390],
      [1024, 768],
      [1440, 900],
      [1920, 1080],
    ] as const;
    for (const [width, height] of screens) {
      const size = { width, height };
      const around = paddingFor(width < 900 ? 'narrow' : 'wide', width < 900 ? undefined : 396);
      const camera = cameraOfTarget(scene, null, size, around);
      const shown = labelsInView(scene, settings(lang, null), camera, size);
      const named = shown.filter(({ label }) => label.kind === 'park').map(({ label }) => label.id);
      expect(new Set(named), `${width} × ${height}`).toEqual(new Set(PARKS));
    }
  });

  ofQingdao.each(LANGS)('set every bay inside its water from zoom 9 on (%s)', (lang) => {
    for (let zoom = 9; zoom <= 12; zoom += 0.05) {
      const bays = mapLabels(scene, lang, zoom).filter(({ label }) => label.kind === 'bay');
      expect(bays).toHaveLength(scene.bays.length);
      for (const { label, place } of bays) {
        const rooms = (scene.bayLabels[label.id]?.rooms ?? []).map(([west, south, east, north]) => {
          const [a, b] = [toUnits(west, north), toUnits(east, south)];
          const scale = scaleAt(zoom);
          return { left: a.x * scale, top: a.y * scale, right: b.x * scale, bottom: b.y * scale };
        });
        const { left, top, right, bottom } = place.box;
        const isIn = (room: Box): boolean =>
          Math.min(left - room.left, top - room.top) > -0.01 &&
          Math.min(room.right - right, room.bottom - bottom) > -0.01;
        expect(rooms.some(isIn), `${label.id} at ${zoom.toFixed(2)}`).toBe(true);
      }
    }
  });

  ofQingdao('move to another place by their pearl before they go', () => {
    const size = { width: 1440, height: 900 };
    const camera = cameraOfTarget(scene, null, size, padding);
    const plain = mapLabels(scene, 'en', camera.zoom);
    const name = plain.find(({ label }) => label.key === 'park/jiaonan-new-tech-zone');
    if (!name) throw new Error('The park has no name.');
    const over = [inView(name, camera, size)];
    const shown = labelsInView(scene, settings('en', null, over), camera, size);
    const moved = shown.find(({ label }) => label.key === name.label.key);
    expect(moved).toBeDefined();
    expect(moved?.place.side).not.toEqual(name.place.side);
  });
});
