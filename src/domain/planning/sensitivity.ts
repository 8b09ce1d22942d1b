// How far the weight of one want can move before another park comes first.
import type { ParkId } from '../ids';
import { SCORE_TOLERANCE, type Ranked, type Shortlist } from './shortlist';
import type { Want } from './wants';

/** The other wants keep their proportions while the share of this one moves from 0 to 1. */
export interface Sensitivity {
  readonly want: Want;
  /** The first park, of several with rank 1 the first in corridor order. */
  readonly first: ParkId;
  /** Shares between which it stays first (alone or with others); null for the only want, whose share is always 1. */
  readonly stays: { readonly from: number; readonly to: number } | null;
  /** Who comes before it just below `from` and just above `to`; null where nobody does down to 0 or up to 1. */
  readonly overtakenBelow: ParkId | null;
  readonly overtakenAbove: ParkId | null;
}

/** One for each want, in their order; none where no park has a score. */
export function sensitivityOf(shortlist: Shortlist): readonly Sensitivity[] {
  throw new Error('to come');
}
