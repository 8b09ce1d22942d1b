// Positions typed by hand: real numbers, inside the region of the map.
import type { Box } from '../../domain/profile-schema';
import type { Defects, Path } from '../defects';
import { placeFileOf } from '../seeds/read-plan-seeds';
import type { Seeds } from '../seeds/read-seeds';

interface Place {
  readonly lon: number;
  readonly lat: number;
}

export function isInside({ lon, lat }: Place, [west, south, east, north]: Box): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** Such as 118.2–122.4° E, 34.8–38° N. */
export function regionWords([west, south, east, north]: Box): string {
  const range = (from: number, to: number, [above, below]: readonly [string, string]) =>
    from < 0
      ? `${-from}° ${below} to ${Math.abs(to)}° ${to < 0 ? below : above}`
      : `${from}–${to}° ${above}`;
  return `${range(west, east, ['E', 'W'])}, ${range(south, north, ['N', 'S'])}`;
}

export function checkPositions(seeds: Seeds, defects: Defects): void {
  const { region, line } = seeds.corridor;
  const check = (name: string, path: Path, place: Place) => {
    if (!Number.isFinite(place.lon) || !Number.isFinite(place.lat))
      defects.at(
        name,
        [...path, Number.isFinite(place.lon) ? 'lat' : 'lon'],
        'the position is not two finite numbers of degrees; correct it',
      );
    else if (!isInside(place, region))
      defects.at(
        name,
        [...path, 'lon'],
        `${place.lon}, ${place.lat} lies outside ${regionWords(region)}; correct it (longitude first?)`,
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
  seeds.metro.stations.forEach(({ site }, index) =>
    check('places/metro.yaml', ['stations', index, 'site'], site),
  );
  seeds.districts.forEach((row, index) => check('places/districts.yaml', [index], row));
  if (line.until) check('corridor.yaml', ['line', 'until'], line.until);
  seeds.bays.forEach(({ heads }, index) => {
    if (heads === undefined) return;
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
