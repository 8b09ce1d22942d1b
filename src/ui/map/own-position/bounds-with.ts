// What of the map is shown with the reader's position.
import type { OwnPosition } from '../../../domain/own-position';
import type { Park } from '../../../domain/schema';
import { boundsOf, type Bounds } from '../../../map/mercator';

/** Degrees of the cells that stand for a position: some ten kilometres. */
const CELL = 0.1;

/**
 * Around every located park and the cell of the position, so that every position of the cell has the same view: what the
 * map shows may come into an address, when somebody moves it on.
 */
export function boundsWith(parks: readonly Park[], { lon, lat }: OwnPosition): Bounds {
  const [west, south] = [Math.floor(lon / CELL) * CELL, Math.floor(lat / CELL) * CELL];
  const sites = parks.flatMap((park) => park.sites);
  return boundsOf([
    ...sites.map((site): [number, number] => [site.lon, site.lat]),
    [west, south],
    [west + CELL, south + CELL],
  ]);
}
