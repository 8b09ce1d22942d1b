// The water of the bays in pieces of growing tone, as MapLibre's fills know no gradient.
import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';
import { SHORE_ACCURACY_KM } from '#corridor';
import { FADE_FROM, fadeOf, type Fade } from '../mouth';
import type { Scene } from '../scene';
import { smoothShore } from '../smooth-shore';

/** Steps of the tone, and sectors around the middle of the mouth: each piece is what lies between lines. */
const STEPS = 8;
const SECTORS = 24;

type Point = readonly [x: number, y: number];
/** Above zero on the side that is kept. */
type Side = (point: Point) => number;

/** What of a ring lies on one side of a line. Source: Sutherland and Hodgman 1974. */
function clipped(ring: readonly Point[], side: Side): Point[] {
  return ring.flatMap((to, i): Point[] => {
    const from = ring.at(i - 1) ?? to;
    const [a, b] = [side(from), side(to)];
    const share = a / (a - b);
    const meets: Point[] =
      a * b < 0 ? [[from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]] : [];
    return b >= 0 ? [...meets, to] : meets;
  });
}

/** To the plane in which the ellipse of a fade is the circle of radius 1, and back. */
function planeOf({ middle: [x0, y0], along, across }: Fade) {
  const [ax, ay] = [along[0] - x0, along[1] - y0];
  const [bx, by] = [across[0] - x0, across[1] - y0];
  const area = ax * by - ay * bx;
  return {
    toPlane: ([x = 0, y = 0]: Position): Point => [
      ((x - x0) * by - (y - y0) * bx) / area,
      ((y - y0) * ax - (x - x0) * ay) / area,
    ],
    toPosition: ([u, v]: Point): Position => [x0 + u * ax + v * bx, y0 + u * ay + v * by],
  };
}

interface Piece {
  readonly ring: Position[];
  /** Of the whole tone. */
  readonly share: number;
}

function piecesOf(outer: readonly Position[], fade: Fade): Piece[] {
  const { toPlane, toPosition } = planeOf(fade);
  const ring = outer.slice(0, -1).map(toPlane);
  const pieces: Piece[] = [];
  for (let sector = 0; sector < SECTORS; sector += 1) {
    const middle = ((sector + 0.5) * 2 * Math.PI) / SECTORS;
    const half = Math.PI / SECTORS;
    const beside = (angle: number): Side => {
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      return ([u, v]) => cos * v - sin * u;
    };
    const after = beside(middle - half);
    const before = beside(middle + half);
    const slice = clipped(clipped(ring, after), (point) => -before(point));
    const out: Side = ([u, v]) => (u * Math.cos(middle) + v * Math.sin(middle)) / Math.cos(half);
    const radius = (step: number): number => FADE_FROM + ((1 - FADE_FROM) * step) / STEPS;
    for (let step = 0; step <= STEPS; step += 1) {
      const beyond = step === 0 ? slice : clipped(slice, (point) => out(point) - radius(step));
      const piece =
        step === STEPS ? beyond : clipped(beyond, (point) => radius(step + 1) - out(point));
      if (piece.length < 3) continue;
      const closed = [...piece, ...piece.slice(0, 1)].map(toPosition);
      pieces.push({ ring: closed, share: step / STEPS });
    }
  }
  return pieces;
}

/** All pieces of each bay, with its id and their share of its tone. Holes are islands, which land is drawn over. */
export function bayTones({ bays, sources }: Scene): FeatureCollection {
  // As its shore is drawn, so that no water is left beside it.
  const waters = smoothShore(sources.bays, SHORE_ACCURACY_KM);
  const features = waters.features.flatMap((feature, i): Feature[] => {
    const bay = bays[i];
    const fade = bay && fadeOf(bay);
    const { geometry, properties } = feature;
    if (!fade || geometry.type !== 'Polygon')
      return [{ ...feature, properties: { ...properties, share: 1 } }];
    return piecesOf(geometry.coordinates[0] ?? [], fade).map(
      ({ ring, share }): Feature<Polygon> => ({
        type: 'Feature',
        properties: { ...properties, share },
        geometry: { type: 'Polygon', coordinates: [ring] },
      }),
    );
  });
  return { type: 'FeatureCollection', features };
}
