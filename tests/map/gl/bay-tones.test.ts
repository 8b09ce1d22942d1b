// The tone of a bay in MapLibre: the same water in pieces, paler towards the mouth as in the SVG.
import { area, booleanPointInPolygon, polygon } from '@turf/turf';
import type { Feature, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { SHORE_ACCURACY_KM } from '#corridor';
import { bayTones } from '../../../src/map/gl/bay-tones';
import { FADE_FROM, fadeOf } from '../../../src/map/mouth';
import { smoothShore } from '../../../src/map/smooth-shore';
import { corridorScene } from '../../fixtures/scene';

const scene = corridorScene();
const isPolygon = (feature: Feature): feature is Feature<Polygon> =>
  feature.geometry.type === 'Polygon';
const pieces = bayTones(scene).features.filter(isPolygon);
const waters = smoothShore(scene.sources.bays, SHORE_ACCURACY_KM).features.filter(isPolygon);
const withMouth = scene.bays.flatMap((bay, i) => {
  const fade = fadeOf(bay);
  const water = waters[i];
  return fade && water ? [{ bay, fade, water }] : [];
});
const piecesOf = (id: string): Feature<Polygon>[] =>
  pieces.filter(({ properties }) => properties?.['id'] === id);
const shareAt = (id: string, at: Position): number | undefined => {
  const under = piecesOf(id).find((piece) => booleanPointInPolygon(at, piece));
  return under && Number(under.properties?.['share']);
};

it('every bay is there', () =>
  expect(new Set(pieces.map(({ properties }) => String(properties?.['id']))).size).toBe(
    scene.bays.length,
  ));

describe.each(withMouth)('$bay.id', ({ bay, fade, water }) => {
  it('is covered once', () => {
    const whole = area(polygon([water.geometry.coordinates[0] ?? []]));
    const sum = piecesOf(bay.id).reduce((all, piece) => all + area(piece), 0);
    expect(sum / whole).toBeCloseTo(1, 3);
  });

  it('has no tone in its mouth, and the whole tone where its name may stand', () => {
    expect(shareAt(bay.id, fade.middle) ?? 0).toBe(0);
    expect(shareAt(bay.id, [bay.label.lon, bay.label.lat])).toBe(1);
  });

  it('pales as the ellipse says that the SVG is drawn by', () => {
    for (const part of [0.2, 0.5, 0.7, 0.9, 1.1]) {
      const at = fade.middle.map((from, axis) => from + ((fade.across[axis] ?? 0) - from) * part);
      const other = fade.middle.map(
        (from, axis) => from - ((fade.across[axis] ?? 0) - from) * part,
      );
      const share = shareAt(bay.id, at) ?? shareAt(bay.id, other);
      if (share === undefined) continue;
      const wanted = Math.min(1, Math.max(0, (part - FADE_FROM) / (1 - FADE_FROM)));
      expect(Math.abs(share - wanted), String(part)).toBeLessThan(0.15);
    }
  });
});
