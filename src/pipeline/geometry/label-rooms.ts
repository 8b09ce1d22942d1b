// The largest rectangles inside a water: what a name in it may fill.
import { booleanPointInPolygon, point, polygon } from '@turf/turf';
import type { Box } from '../../domain/profile-schema';
import type { Position } from '../../domain/schema';
import type { Rings } from '../seeds/coast';
import { localPlane, type PlanePoint } from './plane';
import { round } from './rings';

/** Width by height: a word on two lines, a name in two scripts, a name on one line. */
const PROPORTIONS = [1.8, 3.2, 5.5] as const;
const CELLS = 24;
const REFINEMENTS = 3;

/**
 * Half the side of the largest square around the origin that a segment does not enter: its distance in the Chebyshev
 * metric, which is least at an end or where the segment meets an axis or a diagonal.
 */
function clearance([ax, ay]: PlanePoint, [bx, by]: PlanePoint): number {
  const [dx, dy] = [bx - ax, by - ay];
  const meets = [-ax / dx, -ay / dy, (ay - ax) / (dx - dy), -(ax + ay) / (dx + dy)];
  return [0, 1, ...meets.filter((share) => share > 0 && share < 1)].reduce(
    (least, share) =>
      Math.min(least, Math.max(Math.abs(ax + dx * share), Math.abs(ay + dy * share))),
    Infinity,
  );
}

/** For each of a few proportions the largest rectangle along the axes that touches no shore; 4 decimals of a degree. */
export function labelRooms(rings: Rings): Box[] {
  return PROPORTIONS.map((proportion) => largestRoom(rings, proportion));
}

function largestRoom(rings: Rings, proportion: number): Box {
  const outer = rings[0] ?? [];
  const lons = outer.map(([lon]) => lon);
  const lats = outer.map(([, lat]) => lat);
  const origin: Position = [Math.min(...lons), Math.min(...lats)];
  const { toPlane, toPosition } = localPlane(origin);
  // Narrowed by the proportion, the rectangle is a square.
  const narrowed = (at: Position): PlanePoint => {
    const [x, y] = toPlane(at);
    return [x / proportion, y];
  };
  const widened = ([x, y]: PlanePoint): Position => toPosition([x * proportion, y]);
  const shores = rings.map((ring) => ring.map(narrowed));
  const water = polygon(rings);
  const roomAt = (centre: PlanePoint): number => {
    if (!booleanPointInPolygon(point(widened(centre)), water)) return -1;
    const around = ([x, y]: PlanePoint): PlanePoint => [x - centre[0], y - centre[1]];
    return shores.reduce((least, shore) => {
      const seen = shore.map(around);
      return seen.reduce((nearest, to, i) => {
        const from = seen[i - 1];
        return from ? Math.min(nearest, clearance(from, to)) : nearest;
      }, least);
    }, Infinity);
  };
  let corner: PlanePoint = [0, 0];
  let [width, height] = narrowed([Math.max(...lons), Math.max(...lats)]);
  let best: PlanePoint = corner;
  let half = 0;
  for (let pass = 0; pass < REFINEMENTS; pass += 1) {
    for (let column = 0; column <= CELLS; column += 1) {
      for (let row = 0; row <= CELLS; row += 1) {
        const centre: PlanePoint = [
          corner[0] + (width * column) / CELLS,
          corner[1] + (height * row) / CELLS,
        ];
        const here = roomAt(centre);
        if (here > half) [best, half] = [centre, here];
      }
    }
    [width, height] = [width / 6, height / 6];
    corner = [best[0] - width / 2, best[1] - height / 2];
  }
  const [west, south] = widened([best[0] - half, best[1] - half]);
  const [east, north] = widened([best[0] + half, best[1] + half]);
  // Inwards, so that what is rounded is still inside.
  return [round(west, 4), round(south, 4), round(east, 4), round(north, 4)];
}
