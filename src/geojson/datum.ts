// Whether positions near our shore fit it better once taken for GCJ-02 or BD-09, the datums of Chinese web maps, half a
// kilometre and a kilometre off: places that stand in the sea as given, and on land as converted.
import gcoord from 'gcoord';
import type { Point } from './crossing';
import { RingIndex } from './ring-index';

export type ForeignDatum = 'GCJ-02' | 'BD-09';

interface Island {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly rings: readonly RingIndex[];
}

/** Land as polygons of positions, of one source or of several: what any of them calls land is land. */
export class Shore {
  readonly #islands: readonly Island[];

  constructor(polygons: readonly (readonly (readonly Point[])[])[]) {
    this.#islands = polygons.map((rings) => {
      const outer = rings[0] ?? [];
      const [lons, lats] = [outer.map(([lon]) => lon), outer.map(([, lat]) => lat)];
      return {
        west: least(lons),
        south: least(lats),
        east: -least(lons.map((lon) => -lon)),
        north: -least(lats.map((lat) => -lat)),
        rings: rings.map((ring) => new RingIndex(ring)),
      };
    });
  }

  isLand(point: Point): boolean {
    const [lon, lat] = point;
    return this.#islands.some(({ west, south, east, north, rings: [outer, ...holes] }) => {
      if (lon < west || lon > east || lat < south || lat > north) return false;
      return outer?.where(point) !== -1 && holes.every((hole) => hole.where(point) !== 1);
    });
  }

  /** Whether a point lies in the box of all land, where sea means something. */
  covers([lon, lat]: Point): boolean {
    const islands = this.#islands;
    return (
      lon >= least(islands.map(({ west }) => west)) &&
      lat >= least(islands.map(({ south }) => south)) &&
      -lon >= least(islands.map(({ east }) => -east)) &&
      -lat >= least(islands.map(({ north }) => -north))
    );
  }
}

const least = (numbers: readonly number[]): number =>
  numbers.reduce((low, number) => Math.min(low, number), Infinity);

const DATUMS = [
  ['GCJ-02', gcoord.GCJ02],
  ['BD-09', gcoord.BD09],
] as const;

/** Positions looked at; more make no better judge. */
const SAMPLE = 2000;
/** Fewer than so many in the sea may be fishermen. */
const FEWEST = 3;
const LEAST_SHARE = 0.02;
/** A datum is suspected where it leaves at most this share of them in the sea. */
const REMAINING = 1 / 3;

export interface Suspicion {
  readonly datum: ForeignDatum;
  /** Of so many positions near the shore, */
  readonly looked: number;
  /** so many stand in the sea as given, */
  readonly inSea: number;
  /** and so many would, were they of that datum. */
  readonly left: number;
}

/** Null where the positions give no reason to suspect anything. */
export function suspectDatum(points: readonly Point[], shore: Shore): Suspicion | null {
  const step = Math.max(1, Math.floor(points.length / SAMPLE));
  const sample = points.filter((point, at) => at % step === 0 && shore.covers(point));
  const sea = sample.filter((point) => !shore.isLand(point)).length;
  if (sea < FEWEST || sea < sample.length * LEAST_SHARE) return null;
  const [best] = DATUMS.map(([datum, from]): Suspicion => {
    const left = sample.filter(
      ([lon, lat]) => !shore.isLand(gcoord.transform([lon, lat], from, gcoord.WGS84)),
    ).length;
    return { datum, looked: sample.length, inSea: sea, left };
  }).toSorted((a, b) => a.left - b.left);
  return best && best.left <= sea * REMAINING ? best : null;
}
