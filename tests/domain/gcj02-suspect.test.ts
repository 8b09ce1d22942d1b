// What one position can tell of its datum: in the water as given, on land read as GCJ-02, whatever both are good to.
import fc from 'fast-check';
import type { FeatureCollection, Polygon } from 'geojson';
import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import { fromGcj02, looksLikeGcj02 } from '../../src/domain/gcj02-suspect';
import { haversineKm } from './analysis/naive-circle';

const LAT = 36;
/** The shore runs along this meridian, with the land to the west. */
const SHORE = 120.4;
const KM_EAST = 1 / (111.32 * Math.cos((LAT * Math.PI) / 180));
const SHORE_KM = 0.2;

function landUpTo(east: number, west = 120): FeatureCollection<Polygon> {
  const ring = [
    [west, 35.8],
    [east, 35.8],
    [east, 36.2],
    [west, 36.2],
    [west, 35.8],
  ];
  return {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } },
    ],
  };
}
const land = [landUpTo(SHORE)];
const offShore = (km: number, accuracyKm = 0.02) => ({
  lon: SHORE + km * KM_EAST,
  lat: LAT,
  accuracyKm,
});
const suspects = (km: number, accuracyKm?: number): boolean =>
  looksLikeGcj02(offShore(km, accuracyKm), land, SHORE_KM);

describe('a position', () => {
  it('looks like GCJ-02 in the water, where the same numbers read as GCJ-02 are on land', () =>
    expect(suspects(0.35)).toBe(true));

  it.each([
    ['on land', -0.3],
    ['on the shore, which is not known so well', 0.15],
    ['out at sea, where both readings are in the water', 0.8],
  ])('does not %s', (_where, km) => expect(suspects(km)).toBe(false));

  it('does not where its own ± reaches land, or is as wide as the shift', () => {
    expect(suspects(0.35, 0.2)).toBe(false);
    expect(suspects(0.45, 0.4)).toBe(false);
  });

  it('does not on a second shore that is stacked on the first, nor without any', () => {
    const island = landUpTo(SHORE + 2 * KM_EAST, SHORE);
    expect(looksLikeGcj02(offShore(0.35), [...land, island], SHORE_KM)).toBe(false);
    expect(looksLikeGcj02(offShore(0.35), [], SHORE_KM)).toBe(false);
  });

  it('does not outside of mainland China, where there is no shift', () => {
    const here = { lon: 10, lat: LAT, accuracyKm: 0 };
    expect(fromGcj02(here)).toEqual(here);
    expect(looksLikeGcj02(here, [landUpTo(9.995, 9)], 0)).toBe(false);
  });
});

it('is read as GCJ-02 to within a metre, with its ±', () =>
  fc.assert(
    fc.property(
      fc.double({ min: 119, max: 122, noNaN: true }),
      fc.double({ min: 35, max: 37, noNaN: true }),
      (lon, lat) => {
        const [x, y] = gcoord.transform([lon, lat], gcoord.WGS84, gcoord.GCJ02);
        const read = fromGcj02({ lon: x, lat: y, accuracyKm: 0.5 });
        expect(read.accuracyKm).toBe(0.5);
        expect(haversineKm(read, { lon, lat })).toBeLessThan(0.001);
        expect(haversineKm({ lon: x, lat: y }, { lon, lat })).toBeGreaterThan(0.3);
      },
    ),
  ));
