// Which tiles of pictures a view shows, and where each stands on it: as MapLibre chooses and places them.
import type { Box, Camera, Size } from '../contract';
import { project } from '../mercator';
import { TILE_PX, type TileAddress } from './tile-address';

export interface Zooms {
  /** In CSS px, at its own zoom. */
  readonly tileSize: number;
  readonly minZoom: number;
  /** Nearer by, tiles of this zoom are enlarged. */
  readonly maxZoom: number;
}

/** The zoom of the tiles; null where there are none so far out. Source: MapLibre's `coveringZoomLevel`. */
export function zoomOfTiles(
  zoom: number,
  { tileSize, minZoom, maxZoom }: Zooms,
  round: (exact: number) => number = Math.round,
): number | null {
  const nearest = Math.max(0, round(zoom + Math.log2(TILE_PX / tileSize)));
  return nearest < minZoom ? null : Math.min(nearest, maxZoom);
}

/** From tiles of a zoom to px of a view, from its left and its top. */
function gridOf({ zoom, lon, lat }: Camera, { width, height }: Size, z: number) {
  const side = TILE_PX * 2 ** (zoom - z);
  const centre = project(lon, lat, zoom);
  return { side, left: width / 2 - centre.x, top: height / 2 - centre.y };
}

/** Where a tile stands, in px of the view. */
export function boxOfTile({ z, x, y }: TileAddress, camera: Camera, size: Size): Box {
  const { side, left, top } = gridOf(camera, size, z);
  return {
    left: left + x * side,
    top: top + y * side,
    right: left + (x + 1) * side,
    bottom: top + (y + 1) * side,
  };
}

/** All tiles of a zoom within so many px of the view, those in its middle first; none beyond the world. */
export function tilesInView(
  camera: Camera,
  size: Size,
  z: number,
  margin = 0,
): readonly TileAddress[] {
  const { side, left, top } = gridOf(camera, size, z);
  const first = (at: number): number => Math.max(0, Math.floor((-margin - at) / side));
  const last = (at: number, length: number): number =>
    Math.min(2 ** z, Math.ceil((length + margin - at) / side)) - 1;
  const middle = {
    x: (size.width / 2 - left) / side - 0.5,
    y: (size.height / 2 - top) / side - 0.5,
  };
  const off = ({ x, y }: TileAddress): number => Math.hypot(x - middle.x, y - middle.y);
  const all: TileAddress[] = [];
  for (let x = first(left); x <= last(left, size.width); x += 1)
    for (let y = first(top); y <= last(top, size.height); y += 1) all.push({ z, x, y });
  return all.sort((a, b) => off(a) - off(b));
}

/** Whether anything of a box is seen. */
export const isInView = ({ left, top, right, bottom }: Box, { width, height }: Size): boolean =>
  right > 0 && bottom > 0 && left < width && top < height;
