// Web Mercator (EPSG:3857 on a sphere), as MapLibre uses it: the world is 512 px wide at zoom 0.

/** Centre in WGS84 degrees; zoom as in MapLibre (512 px tiles). */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

/** Pixels of the container that something else covers. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const TILE_PX = 512;
const EARTH_CIRCUMFERENCE_M = 40_075_016.686;

export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** West, south, east, north in WGS84 degrees (the order of an RFC 7946 bbox). */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** World pixels of a position in degrees; x to the east, y to the south. Source: Snyder 1987, p. 41. */
export function project(lon: number, lat: number, zoom: number): Pixel {
  const world = TILE_PX * 2 ** zoom;
  const phi = (lat * Math.PI) / 180;
  return {
    x: ((lon + 180) / 360) * world,
    y: (0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)) * world,
  };
}

/** The position in degrees of a world pixel: the inverse of `project`. */
export function unproject({ x, y }: Pixel, zoom: number): { lon: number; lat: number } {
  const world = TILE_PX * 2 ** zoom;
  const phi = 2 * Math.atan(Math.exp((0.5 - y / world) * 2 * Math.PI)) - Math.PI / 2;
  return { lon: (x / world) * 360 - 180, lat: (phi * 180) / Math.PI };
}

/** Ground metres that one pixel covers at a latitude in degrees. */
export function metresPerPixel(lat: number, zoom: number): number {
  return (EARTH_CIRCUMFERENCE_M * Math.cos((lat * Math.PI) / 180)) / (TILE_PX * 2 ** zoom);
}

/** The smallest bounds around positions in degrees. Throws a RangeError for none. */
export function boundsOf(positions: Iterable<readonly [lon: number, lat: number]>): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of positions) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  if (!Number.isFinite(west)) throw new RangeError('no position to bound');
  return [west, south, east, north];
}

/** Bounds of a circle of `km` around a position; degrees from 111.32 km a degree of latitude. */
export function boundsAround(lon: number, lat: number, km: number): Bounds {
  const dLat = km / 111.32;
  const dLon = dLat / Math.cos((lat * Math.PI) / 180);
  return [lon - dLon, lat - dLat, lon + dLon, lat + dLat];
}

/**
 * The camera that shows all of `bounds` in a container of `width` × `height` px, clear of its padding and
 * no closer than `maxZoom`. A padding that leaves less than 40 px is scaled down to leave that much. What does not fit
 * even at `minZoom` has its middle in the middle of what the padding leaves.
 */
export function cameraFor(
  bounds: Bounds,
  size: { readonly width: number; readonly height: number },
  padding: Padding,
  maxZoom: number,
  minZoom = 0,
): Camera {
  const [west, south, east, north] = bounds;
  const shrink = (a: number, b: number, whole: number): number =>
    a + b > whole - 40 ? Math.max(0, whole - 40) / (a + b) : 1;
  const fx = shrink(padding.left, padding.right, size.width);
  const fy = shrink(padding.top, padding.bottom, size.height);
  const pad = {
    left: padding.left * fx,
    right: padding.right * fx,
    top: padding.top * fy,
    bottom: padding.bottom * fy,
  };
  const northWest = project(west, north, 0);
  const southEast = project(east, south, 0);
  const fitted = Math.min(
    maxZoom,
    fitting(size.width - pad.left - pad.right, southEast.x - northWest.x),
    fitting(size.height - pad.top - pad.bottom, southEast.y - northWest.y),
  );
  const zoom = Math.max(minZoom, fitted);
  const scale = 2 ** zoom;
  const centre = unproject(
    {
      x: ((northWest.x + southEast.x) / 2) * scale + (pad.right - pad.left) / 2,
      y: ((northWest.y + southEast.y) / 2) * scale + (pad.bottom - pad.top) / 2,
    },
    zoom,
  );
  return { zoom, ...centre };
}

/** The zoom at which a length of `world` px at zoom 0 takes `px`; a container of no size counts as one pixel. */
function fitting(px: number, world: number): number {
  return Math.log2(Math.max(px, 1) / Math.max(world, 1e-9));
}
