// The camera as an address can carry it: zoom/lat/lon, inside the region, rounded.
import { REGION } from '#corridor';
import { NEAREST_ZOOM } from '#corridor/basemaps';
import type { Camera } from './url-state';

const [WEST, SOUTH, EAST, NORTH] = REGION;
/** Degrees of the region, and zooms from all of it. */
const LIMITS = { zoom: [7, NEAREST_ZOOM], lat: [SOUTH, NORTH], lon: [WEST, EAST] } as const;

/** 0.01 of a zoom is not seen; 0.0001° is about 10 m. */
const DECIMALS = { zoom: 2, lat: 4, lon: 4 } as const;

type Axis = keyof typeof LIMITS;

/** Reads `zoom/lat/lon`; null for anything that is not a place of the region. */
export function readCamera(text: string): Camera | null {
  const parts = text.split('/');
  if (parts.length !== 3 || !parts.every((part) => /^-?\d+(\.\d+)?$/.test(part))) return null;
  const [zoom = Number.NaN, lat = Number.NaN, lon = Number.NaN] = parts.map(Number);
  return rounded({ zoom, lat, lon });
}

/** `zoom/lat/lon`, or nothing for a camera that an address cannot carry. */
export function writeCamera(camera: Camera): string {
  const carried = rounded(camera);
  return carried === null ? '' : `${carried.zoom}/${carried.lat}/${carried.lon}`;
}

/** The nearest camera that an address can carry; null where a number is not finite. */
export function nearestCamera(camera: Camera): Camera | null {
  const nearest = (axis: Axis) => {
    const [least, most] = LIMITS[axis];
    return Math.min(most, Math.max(least, camera[axis]));
  };
  if (![camera.zoom, camera.lat, camera.lon].every(Number.isFinite)) return null;
  return rounded({ zoom: nearest('zoom'), lat: nearest('lat'), lon: nearest('lon') });
}

function rounded({ zoom, lat, lon }: Camera): Camera | null {
  if (!isInside('zoom', zoom) || !isInside('lat', lat) || !isInside('lon', lon)) return null;
  return { zoom: round('zoom', zoom), lat: round('lat', lat), lon: round('lon', lon) };
}

/** False for NaN too. */
function isInside(axis: Axis, value: number): boolean {
  return value >= LIMITS[axis][0] && value <= LIMITS[axis][1];
}

function round(axis: Axis, value: number): number {
  return Number(value.toFixed(DECIMALS[axis]));
}
