// The shores as lines that bands of water are drawn along. MapLibre draws the inner side of a corner as far across as the
// band is wide: round an island smaller than that it comes out beyond as a spike. What turns little at a time has none.
import type { Feature, FeatureCollection, LineString, Position } from 'geojson';

/** Radians that a line turns before the next one begins, with a round end. */
const TURN = Math.PI / 5;

const heading = ([x = 0, y = 0]: Position, [toX = 0, toY = 0]: Position): number =>
  Math.atan2(toY - y, toX - x);

/** The smaller angle between two headings. */
function turned(from: number, to: number): number {
  const angle = Math.abs(to - from) % (2 * Math.PI);
  return Math.min(angle, 2 * Math.PI - angle);
}

function* piecesOf(ring: readonly Position[]): Generator<Position[]> {
  let piece = ring.slice(0, 1);
  let first: number | undefined;
  for (const to of ring.slice(1)) {
    const from = piece.at(-1) ?? to;
    const now = heading(from, to);
    first ??= now;
    if (turned(first, now) > TURN) {
      yield piece;
      piece = [from];
      first = now;
    }
    piece.push(to);
  }
  if (piece.length > 1) yield piece;
}

/** Degrees of longitude or latitude across which a ring is an island, about which a band may be wider. */
const ISLAND = 0.06;

function isIsland(ring: readonly Position[]): boolean {
  const [lons, lats] = [0, 1].map((axis) => ring.map((position) => position[axis] ?? 0));
  return [lons, lats].every((each = []) => Math.max(...each) - Math.min(...each) < ISLAND);
}

/** Joins with round ends are dear, as each is drawn as wide as its band: a long shore stays whole. */
const linesOf = (ring: Position[]): readonly Position[][] =>
  isIsland(ring) ? [...piecesOf(ring)] : [ring];

/** The rings of polygons; those of islands in pieces, each of which turns less than a little. */
export function shoreLines({ features }: FeatureCollection): FeatureCollection<LineString> {
  const pieces = features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates.flatMap(linesOf) : [],
  );
  return {
    type: 'FeatureCollection',
    features: pieces.map((coordinates): Feature<LineString> => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates },
    })),
  };
}
