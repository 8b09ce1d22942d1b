// Where a point lies beside a closed ring, for many points.
import { side, type Point } from './crossing';

/** The edges of a ring by bands of latitude, so that a point is compared with those of its own band. */
export class RingIndex {
  readonly #south: number;
  readonly #height: number;
  readonly #bands: [Point, Point][][];

  constructor(ring: readonly Point[]) {
    let [south, north] = [Infinity, -Infinity];
    for (const [, lat] of ring) [south, north] = [Math.min(south, lat), Math.max(north, lat)];
    const count = Math.max(1, Math.ceil(Math.sqrt(ring.length)));
    this.#south = south;
    this.#height = (north - south) / count || 1;
    this.#bands = Array.from({ length: count }, () => []);
    for (const [at, b] of ring.entries()) {
      const a = ring[at - 1];
      if (!a) continue;
      const [low, high] = [this.#bandOf(Math.min(a[1], b[1])), this.#bandOf(Math.max(a[1], b[1]))];
      for (let band = low; band <= high; band += 1) this.#bands[band]?.push([a, b]);
    }
  }

  #bandOf(lat: number): number {
    const band = Math.floor((lat - this.#south) / this.#height);
    return Math.min(Math.max(band, 0), this.#bands.length - 1);
  }

  /** 1 inside, 0 on an edge, -1 outside. */
  where(point: Point): -1 | 0 | 1 {
    let isInside = false;
    for (const [a, b] of this.#bands[this.#bandOf(point[1])] ?? []) {
      const turn = side(a, b, point);
      const isBeside = Math.min(a[1], b[1]) <= point[1] && point[1] <= Math.max(a[1], b[1]);
      const isWithin = Math.min(a[0], b[0]) <= point[0] && point[0] <= Math.max(a[0], b[0]);
      if (turn === 0 && isBeside && isWithin) return 0;
      if (a[1] > point[1] !== b[1] > point[1] && turn > 0 === b[1] > a[1]) isInside = !isInside;
    }
    return isInside ? 1 : -1;
  }
}
