// Whether a position that should be WGS84 looks like GCJ-02, the shifted datum of maps in mainland China.
import { booleanPointInPolygon, destination } from '@turf/turf';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import gcoord from 'gcoord';
import { kmBetween } from './distance';
import type { OwnPosition } from './own-position';

type Place = Pick<OwnPosition, 'lon' | 'lat'>;

/** On the rim of the ±, beside its middle. */
const RIM_POINTS = 16;

/** What the position is if it was given in GCJ-02; itself outside of mainland China. */
export function fromGcj02<P extends Place>(position: P): P {
  const given: [number, number] = [position.lon, position.lat];
  const [lon, lat] = gcoord.transform(given, gcoord.GCJ02, gcoord.WGS84);
  return { ...position, lon, lat };
}

const isLand =
  (shores: readonly FeatureCollection[]) =>
  ({ lon, lat }: Place): boolean =>
    shores.some(({ features }) =>
      features.some(
        ({ geometry }) => isArea(geometry) && booleanPointInPolygon([lon, lat], geometry),
      ),
    );

const isArea = (geometry: { readonly type: string }): geometry is Polygon | MultiPolygon =>
  /Polygon$/.test(geometry.type);

function* around(centre: OwnPosition, km: number): Generator<Place> {
  yield centre;
  for (let i = 0; i < RIM_POINTS; i += 1) {
    const bearing = (360 * i) / RIM_POINTS - 180;
    const { geometry } = destination([centre.lon, centre.lat], km, bearing);
    const [lon = 0, lat = 0] = geometry.coordinates;
    yield { lon, lat };
  }
}

/**
 * True where it stands in the water wherever within its ± and that of the shore it lies, while the same numbers read as
 * GCJ-02 stand on land. That is all one position can tell: whoever is in a boat near the shore is suspected too, and on
 * land nobody is. `shores` are areas of land in WGS84, stacked.
 */
export function looksLikeGcj02(
  position: OwnPosition,
  shores: readonly FeatureCollection[],
  shoreAccuracyKm: number,
): boolean {
  const isOnLand = isLand(shores);
  const doubtKm = position.accuracyKm + shoreAccuracyKm;
  const other = fromGcj02(position);
  // The two readings would lie within each other's ±.
  if (doubtKm >= kmBetween(position, other)) return false;
  return isOnLand(other) && ![...around(position, doubtKm)].some(isOnLand);
}
