// Vector tiles of features: which there are in a box, and what is in one.
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { FeatureCollection } from 'geojson';
import type { Box } from './town';

export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** Column and row of a tile, as fractions, in Web Mercator. */
function tileOf(lon: number, lat: number, z: number): readonly [number, number] {
  const size = 2 ** z;
  const sine = Math.sin((lat * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [((lon + 180) / 360) * size, y * size];
}

/** All tiles of a zoom that touch the box. */
export function tilesIn([west, south, east, north]: Box, z: number): TileAddress[] {
  const [left, top] = tileOf(west, north, z).map(Math.floor);
  const [right, bottom] = tileOf(east, south, z).map(Math.floor);
  const all: TileAddress[] = [];
  for (let x = left ?? 0; x <= (right ?? 0); x += 1)
    for (let y = top ?? 0; y <= (bottom ?? 0); y += 1) all.push({ z, x, y });
  return all;
}

/** The features once and for all; what comes back gives the bytes of a tile, undefined where nothing is in it. */
export function tiled(
  layers: ReadonlyMap<string, FeatureCollection>,
  maxZoom: number,
): (tile: TileAddress) => Uint8Array | undefined {
  const indexes = [...layers].map(
    ([name, data]) =>
      [
        name,
        new GeoJSONVT(data, { maxZoom, indexMaxZoom: 5, indexMaxPoints: 0, buffer: 64 }),
      ] as const,
  );
  return ({ z, x, y }) => {
    const found = indexes.flatMap(([name, index]) => {
      const tile = index.getTile(z, x, y);
      return tile && tile.features.length > 0 ? [[name, tile] as const] : [];
    });
    return found.length === 0
      ? undefined
      : fromGeojsonVt(Object.fromEntries(found), { version: 2, extent: 4096 });
  };
}
