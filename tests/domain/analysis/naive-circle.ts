// Great-circle distance by the haversine formula, written out: the yardstick for measuring.

/** Mean radius of the Earth in kilometres. */
const RADIUS_KM = 6371.0088;

export function haversineKm(
  from: { readonly lon: number; readonly lat: number },
  to: { readonly lon: number; readonly lat: number },
): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const halfLat = Math.sin(radians(to.lat - from.lat) / 2);
  const halfLon = Math.sin(radians(to.lon - from.lon) / 2);
  const square =
    halfLat * halfLat + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * halfLon * halfLon;
  return 2 * RADIUS_KM * Math.asin(Math.sqrt(square));
}
