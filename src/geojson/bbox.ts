// What can be wrong with a bbox (RFC 7946, 5).
import { isArray, type Json } from './json';
import type { Tell } from './position-check';
import type { Point } from './crossing';

export interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Grows as positions are met. */
export class ExtentOf {
  #west = Infinity;
  #south = Infinity;
  #east = -Infinity;
  #north = -Infinity;

  add(points: readonly Point[]): void {
    for (const [lon, lat] of points) {
      if (lon < this.#west) this.#west = lon;
      if (lon > this.#east) this.#east = lon;
      if (lat < this.#south) this.#south = lat;
      if (lat > this.#north) this.#north = lat;
    }
  }

  /** Null while there is no position. */
  get extent(): Extent | null {
    if (this.#west > this.#east) return null;
    return { west: this.#west, south: this.#south, east: this.#east, north: this.#north };
  }
}

/** The bbox without its heights; undefined where it is none. */
export function checkBbox(value: Json, owner: object, tell: Tell): Extent | undefined {
  const at = isArray(value) ? value : owner;
  const numbers = isArray(value) ? value.filter((each) => typeof each === 'number') : [];
  const isForm =
    isArray(value) && numbers.length === value.length && [4, 6].includes(numbers.length);
  if (!isForm || !numbers.every(Number.isFinite)) {
    tell('bbox', at, () =>
      isArray(value)
        ? `a bbox has ${value.length} values; it needs four numbers, or six with heights`
        : 'a bbox is no array',
    );
    return undefined;
  }
  const half = numbers.length / 2;
  const [west = 0, south = 0, east = 0, north = 0] = [
    numbers[0],
    numbers[1],
    numbers[half],
    numbers[half + 1],
  ];
  if (south > north) {
    tell('bbox-order', at, () => `the south of a bbox, ${south}, lies above its north, ${north}`);
    return undefined;
  }
  if (
    [west, east].some((lon) => Math.abs(lon) > 180) ||
    [south, north].some((lat) => Math.abs(lat) > 90)
  )
    tell('bbox-range', at, () => 'a bbox lies outside ±180°, ±90°');
  return { west, south, east, north };
}

/** Digits are lost where a bbox is rounded. */
const TOLERANCE = 1e-6;

/** Where east is less than west, the bbox crosses the antimeridian. */
export function isWithin(inner: Extent, outer: Extent): boolean {
  const isLat = inner.south >= outer.south - TOLERANCE && inner.north <= outer.north + TOLERANCE;
  if (outer.west > outer.east) return isLat;
  return isLat && inner.west >= outer.west - TOLERANCE && inner.east <= outer.east + TOLERANCE;
}
