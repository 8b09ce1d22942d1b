// Positions typed by hand: real numbers, inside the region of the map.
import type { Defects, Path } from '../defects';
import { placeFileOf } from '../seeds/read-plan-seeds';
import type { Seeds } from '../seeds/read-seeds';

/** West, south, east, north in degrees: what the shores cover. */
const EXTENT = [118.2, 34.8, 122.4, 38] as const;

interface Place {
  readonly lon: number;
  readonly lat: number;
}

export function isInside({ lon, lat }: Place): boolean {
  const [west, south, east, north] = EXTENT;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

export function checkPositions(seeds: Seeds, defects: Defects): void {
  const check = (name: string, path: Path, place: Place) => {
    if (!Number.isFinite(place.lon) || !Number.isFinite(place.lat))
      defects.at(
        name,
        [...path, Number.isFinite(place.lon) ? 'lat' : 'lon'],
        'the position is not two finite numbers of degrees; correct it',
      );
    else if (!isInside(place))
      defects.at(
        name,
        [...path, 'lon'],
        `${place.lon}, ${place.lat} lies outside ${EXTENT[0]}–${EXTENT[2]}° E, ${EXTENT[1]}–${EXTENT[3]}° N; correct it (longitude first?)`,
      );
  };
  seeds.places.forEach((row, index) =>
    row.sites.forEach((site, item) => check('places/parks.yaml', [index, 'sites', item], site)),
  );
  seeds.platforms.forEach((row, index) => {
    if (row.site) check('places/platforms.yaml', [index, 'site'], row.site);
  });
  for (const { layer, places } of seeds.bodies)
    places.forEach(({ sites }, index) =>
      sites.forEach((site, item) => check(placeFileOf(layer), [index, 'sites', item], site)),
    );
  seeds.transport.forEach((row, index) =>
    check('places/transport.yaml', [index, 'site'], row.site),
  );
  seeds.districts.forEach((row, index) => check('places/districts.yaml', [index], row));
  seeds.bays.forEach(({ heads }, index) => {
    const [first, second] = heads;
    heads.forEach((head, item) => check('places/bays.yaml', [index, 'heads', item], head));
    if (first.lon === second.lon && first.lat === second.lat)
      defects.at(
        'places/bays.yaml',
        [index, 'heads'],
        'both heads stand at one point, so there is no mouth line; correct one of them',
      );
  });
}
