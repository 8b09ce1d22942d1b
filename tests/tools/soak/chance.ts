// Chance that can be had again: the same seed gives the same visitors.

export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to 1: mulberry32, by Tommy Ettinger, in the public domain. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A number in a range that may be fractional. */
  between(least: number, most: number): number {
    return least + this.next() * (most - least);
  }

  /** A whole number; both ends can come. */
  whole(least: number, most: number): number {
    return Math.floor(this.between(least, most + 1));
  }

  happens(share: number): boolean {
    return this.next() < share;
  }

  /** One of the rows, each as likely as its weight says. */
  pick<T extends { readonly weight: number }>(rows: readonly T[]): T {
    let rest = this.next() * rows.reduce((sum, { weight }) => sum + weight, 0);
    const row = rows.find(({ weight }) => (rest -= weight) < 0) ?? rows.at(-1);
    if (row === undefined) throw new Error('There is nothing to pick from.');
    return row;
  }

  one<T>(values: readonly T[]): T {
    const value = values[Math.floor(this.next() * values.length)];
    if (value === undefined) throw new Error('There is nothing to pick from.');
    return value;
  }
}
