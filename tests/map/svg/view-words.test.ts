// The words of a view at rest beside its names: the ± of a park whose circle ends out of sight, and the graticule's figures.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../../src/domain/ids';
import type { Box, Camera, Size } from '../../../src/map/contract';
import { labelsInView } from '../../../src/map/svg/clear-labels';
import { inDegrees } from '../../../src/map/svg/edge-figures';
import { overlaps } from '../../../src/map/svg/label-boxes';
import { mapLabels } from '../../../src/map/svg/labels';
import { wordsInPassing, wordsInView } from '../../../src/map/svg/view-words';
import { scaleAt, toUnits } from '../../../src/map/svg/units';
import { corridorScene } from '../../fixtures/scene';
import { ofQingdao } from '../../fixtures/of-qingdao';

const scene = corridorScene();
const PHONE: Size = { width: 390, height: 400 };
const NOBODY: ReadonlySet<string> = new Set();

const wordsAt = (
  camera: Camera,
  size: Size,
  lang: Lang = 'en',
  over: readonly Box[] = [],
  dimmed = NOBODY,
) => wordsInView(scene, { lang, selected: null, dimmed, over }, camera, size);

const textsOf = (words: ReturnType<typeof wordsAt>, key: string): string[] =>
  words
    .filter(({ label }) => label.key.startsWith(key))
    .map(({ label }) => label.lines.map(({ text }) => text).join(''));

const cameras = fc.record({
  zoom: fc.double({ min: 8, max: 14, noNaN: true }),
  lat: fc.double({ min: 35.7, max: 36.4, noNaN: true }),
  lon: fc.double({ min: 119.9, max: 120.8, noNaN: true }),
});
const sizes = fc.record({
  width: fc.integer({ min: 320, max: 2000 }),
  height: fc.integer({ min: 200, max: 1400 }),
});

describe('the words of a view', () => {
  const vague = scene.pearls.filter(({ bead }) => !bead);
  const [widest] = [...vague].sort((a, b) => b.site.uncertaintyKm - a.site.uncertaintyKm);
  if (!widest) throw new Error('The corridor has no pearl.');
  const { lon, lat, uncertaintyKm } = widest.site;

  ofQingdao('say how far off a park may be whose circle ends out of sight', () => {
    const near = wordsAt({ zoom: 13, lon, lat }, PHONE);
    expect(textsOf(near, `within/${widest.id}`)).toEqual([
      `somewhere within ± ${uncertaintyKm} km`,
    ]);
    const name = near.find(({ label }) => label.key === `park/${widest.id}`)?.place.box;
    const note = near.find(({ label }) => label.key === `within/${widest.id}`)?.place.box;
    expect(note?.top).toBeCloseTo((name?.bottom ?? 0) + 1.1);
    const zh = wordsAt({ zoom: 13, lon, lat }, PHONE, 'zh');
    expect(textsOf(zh, `within/${widest.id}`)).toEqual([`位于此处 ± ${uncertaintyKm} 公里之内`]);
    expect(textsOf(wordsAt({ zoom: 9, lon, lat }, PHONE), 'within/')).toEqual([]);
    const dimmed = wordsAt({ zoom: 13, lon, lat }, PHONE, 'en', [], new Set([widest.park]));
    expect(textsOf(dimmed, `within/${widest.id}`)).toEqual([]);
  });

  ofQingdao('say it by name at the edge of the view where its pearl is out of sight too', () => {
    const words = wordsAt({ zoom: 14, lon: lon + 0.04, lat }, PHONE);
    const name = widest.parkLabel.en;
    expect(textsOf(words, `within/${widest.id}`)).toEqual([
      `${name} may be here, ± ${uncertaintyKm} km`,
    ]);
  });

  it('take no place of a name, lie on no other word and on nothing over the map, and are seen whole', () => {
    fc.assert(
      fc.property(cameras, sizes, fc.constantFrom(...LANGS), (camera, size, lang) => {
        const over = [{ left: 0, top: 0, right: size.width / 3, bottom: size.height / 2 }];
        const words = wordsAt(camera, size, lang, over);
        const names = labelsInView(scene, { lang, selected: null, over }, camera, size);
        expect(words.slice(0, names.length)).toEqual(names);
        const centre = toUnits(camera.lon, camera.lat);
        const x = centre.x * scaleAt(camera.zoom) - size.width / 2;
        const y = centre.y * scaleAt(camera.zoom) - size.height / 2;
        for (const { label, place } of words.slice(names.length)) {
          const { left, top, right, bottom } = place.box;
          const box = { left: left - x, right: right - x, top: top - y, bottom: bottom - y };
          expect(Math.min(box.left, box.top), label.key).toBeGreaterThanOrEqual(0);
          expect(box.right, label.key).toBeLessThanOrEqual(size.width);
          expect(box.bottom, label.key).toBeLessThanOrEqual(size.height);
          expect(over.some((one) => overlaps(one, box))).toBe(false);
          for (const other of words)
            if (other.label.key !== label.key)
              expect(overlaps(other.place.box, place.box), `${label.key} ${other.label.key}`).toBe(
                false,
              );
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('give each meridian and parallel in sight its figure once', () => {
    const [west, south, east, north] = scene.bounds;
    const camera = { zoom: 9.4, lon: (west + east) / 2, lat: (south + north) / 2 };
    const figures = textsOf(wordsAt(camera, { width: 1400, height: 900 }), 'graticule/');
    expect(figures.length).toBeGreaterThan(4);
    expect(new Set(figures).size).toBe(figures.length);
  });

  it('write figures as charts do', () => {
    expect(inDegrees(120.25, ['E', 'W'])).toBe('120°15′E');
    expect(inDegrees(36, ['N', 'S'])).toBe('36°N');
    expect(inDegrees(-0.05, ['E', 'W'])).toBe('0°03′W');
  });

  ofQingdao.each(LANGS)('keep a name where it stands while the map moves past (%s)', (lang) => {
    const keyed = (words: ReturnType<typeof wordsAt>) =>
      new Map(words.map(({ label, place }) => [label.key, JSON.stringify(place.side)]));
    let [held, loose] = [0, 0];
    for (const step of [0.25, -0.25]) {
      let before = mapLabels(scene, lang, step > 0 ? 8.5 : 11.5);
      for (let i = 1; i <= 12; i += 1) {
        const zoom = (step > 0 ? 8.5 : 11.5) + i * step;
        const now = wordsInPassing(scene, lang, zoom, before);
        const moved = (words: typeof now): number => {
          const places = keyed(words);
          return before.filter(
            ({ label, place }) =>
              label.kind === 'park' &&
              places.has(label.key) &&
              places.get(label.key) !== JSON.stringify(place.side),
          ).length;
        };
        held += moved(now);
        loose += moved(mapLabels(scene, lang, zoom));
        before = now;
      }
    }
    expect(held).toBeLessThan(loose / 3);
  });
});
