// How large the name of a bay is written, and when in both languages: one rule for all, and what the corridor says otherwise.
import type { WaterLabel } from '../domain/profile-schema';

/** What is said of each, by id. */
export type BayLabels = Readonly<Record<string, WaterLabel>>;

/** Large enough to be read across the water; px at zoom 8, 10 and 13. */
const SIZE: NonNullable<WaterLabel['size']> = [12.5, 21, 34];
const SIZE_AT = [8, 10, 13] as const;

/** Px of the name of a bay at a zoom, where its water has room for it: linear between the zooms. */
export function bayLabelSize({ size = SIZE }: Partial<WaterLabel>, zoom: number): number {
  const [far, middle, near] = size;
  const [first, second, third] = SIZE_AT;
  const between = (from: number, to: number, low: number, high: number): number =>
    from + ((to - from) * Math.min(Math.max(zoom - low, 0), high - low)) / (high - low);
  return zoom < second ? between(far, middle, first, second) : between(middle, near, second, third);
}
