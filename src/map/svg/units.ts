// The plane of the SVG map: Web Mercator pixels of zoom 10, counted from the north-west corner of our coast.
import { metresPerPixel, project, type Pixel } from '../mercator';
import { REGION } from '../region';

/** Zoom at which a unit is a pixel. */
const UNIT_ZOOM = 10;

const ORIGIN = project(REGION[0], REGION[3], UNIT_ZOOM);

/** Units of a position in degrees; x to the east, y to the south. */
export function toUnits(lon: number, lat: number): Pixel {
  const { x, y } = project(lon, lat, UNIT_ZOOM);
  return { x: x - ORIGIN.x, y: y - ORIGIN.y };
}

/** Pixels of a unit at a zoom. */
export function scaleAt(zoom: number): number {
  return 2 ** (zoom - UNIT_ZOOM);
}

/** Units of a ground distance at a latitude: a small circle stays a circle in Mercator. */
export function kmToUnits(km: number, lat: number): number {
  return (km * 1000) / metresPerPixel(lat, UNIT_ZOOM);
}
