// The point of a bay farthest from its shores, where its name has most room.
import { booleanPointInPolygon, point, polygon } from '@turf/turf';
import type { Position } from '../../domain/schema';
import type { Ring, Rings } from '../seeds/coast';
import { localPlane, distanceToLine, type PlanePoint } from './plane';
import { roundPosition } from './rings';

const CELLS = 24;
const REFINEMENTS = 4;

/** Kilometres from a point in the water to the nearest shore; below zero outside the water. */
function roomAt(
  at: Position,
  rings: Rings,
  shores: readonly PlanePoint[][],
  toPlane: (at: Position) => PlanePoint,
) {
  if (!booleanPointInPolygon(point(at), polygon(rings))) return -1;
  return Math.min(...shores.map((shore) => distanceToLine(toPlane(at), shore).km));
}

/** A grid over the water, then ever finer grids around the best cell; 4 decimals of a degree. */
export function labelPoint(rings: Rings): Position {
  const outer: Ring = rings[0] ?? [];
  const lons = outer.map(([lon]) => lon);
  const lats = outer.map(([, lat]) => lat);
  let west = Math.min(...lons);
  let south = Math.min(...lats);
  let width = Math.max(...lons) - west;
  let height = Math.max(...lats) - south;
  const { toPlane } = localPlane([west, south]);
  const shores = rings.map((ring) => ring.map(toPlane));
  let best: Position = [west, south];
  let room = -1;
  for (let pass = 0; pass < REFINEMENTS; pass += 1) {
    for (let column = 0; column <= CELLS; column += 1) {
      for (let row = 0; row <= CELLS; row += 1) {
        const at: Position = [west + (width * column) / CELLS, south + (height * row) / CELLS];
        const here = roomAt(at, rings, shores, toPlane);
        if (here > room) [best, room] = [at, here];
      }
    }
    width /= CELLS / 4;
    height /= CELLS / 4;
    [west, south] = [best[0] - width / 2, best[1] - height / 2];
  }
  return roundPosition(best, 4);
}
