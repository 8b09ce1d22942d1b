// How near a map may be shown whose shore is known so well.

/** Px that the error of the shore may take: nearer, the drawing would claim more than is known. */
const MOST_ERROR_PX = 12;
/** Metres of a pixel of Web Mercator (EPSG:3857) at zoom 0 on the equator, the world being 512 px wide. */
const EQUATOR_METRES = 40_075_016.686 / 512;

/** The zoom, in tenths, up to which an error in kilometres at a latitude in degrees takes no more than that. */
export function closestZoom(accuracyKm: number, lat: number): number {
  const metresPerPixel = EQUATOR_METRES * Math.cos((lat * Math.PI) / 180);
  return Math.floor(Math.log2((metresPerPixel * MOST_ERROR_PX) / (accuracyKm * 1000)) * 10) / 10;
}
