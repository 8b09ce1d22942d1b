// Which tile lies where, in Web Mercator.
import { project, type Bounds } from '../mercator';

export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** What `project` counts a tile as. */
export const TILE_PX = 512;

function tileAt(lon: number, lat: number, z: number): TileAddress {
  const { x, y } = project(lon, lat, z);
  return { z, x: Math.floor(x / TILE_PX), y: Math.floor(y / TILE_PX) };
}

/** The tile in the middle of the bounds. */
export const middleTile = ([west, south, east, north]: Bounds, z: number): TileAddress =>
  tileAt((west + east) / 2, (south + north) / 2, z);

/** All tiles of a zoom that touch the bounds. */
export function tilesOver([west, south, east, north]: Bounds, z: number): readonly TileAddress[] {
  const [from, to] = [tileAt(west, north, z), tileAt(east, south, z)];
  const all: TileAddress[] = [];
  for (let { x } = from; x <= to.x; x += 1)
    for (let { y } = from; y <= to.y; y += 1) all.push({ z, x, y });
  return all;
}
