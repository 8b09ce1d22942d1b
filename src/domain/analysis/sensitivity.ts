// How far the weight of one want can move before another park comes first.
import type { ParkId } from '../ids';
import { SCORE_TOLERANCE, type Ranked, type Shortlist } from './shortlist';
import type { Criterion } from './criteria';

/** The other wants keep their proportions while the share of this one moves from 0 to 1. */
export interface Sensitivity {
  readonly criterion: Criterion;
  /** The first park, of several with rank 1 the first in corridor order. */
  readonly first: ParkId;
  /** Shares between which it stays first (alone or with others); null for the only want, whose share is always 1. */
  readonly stays: { readonly from: number; readonly to: number } | null;
  /** Who comes before it just below `from` and just above `to`; null where nobody does down to 0 or up to 1. */
  readonly overtakenBelow: ParkId | null;
  readonly overtakenAbove: ParkId | null;
}

/** One for each want, in their order; none where no park has a score. */
export function sensitivityOf({ criteria, parks }: Shortlist): readonly Sensitivity[] {
  const first = parks.find(({ score }) => score !== null);
  if (!first) return [];
  return criteria.map((criterion, position) => {
    const whole = { criterion, first: first.park.id, overtakenBelow: null, overtakenAbove: null };
    if (criteria.length === 1) return { ...whole, stays: null };
    const leader = pathOf(first, position);
    const rivals = parks
      .filter((park) => park !== first && park.score !== null)
      .map((park) => ({ id: park.park.id, path: pathOf(park, position) }));
    const crossings = rivals.flatMap(({ path }) => crossingsOf(leader, path));
    const ahead = (share: number) => leadingOver(leader, rivals, share);
    const below = walk(
      criterion.share,
      [...crossings, 0].filter(lessThan(criterion.share)).sort(falling),
      ahead,
    );
    const above = walk(
      criterion.share,
      [...crossings, 1].filter(moreThan(criterion.share)).sort(rising),
      ahead,
    );
    return {
      ...whole,
      stays: { from: below.end, to: above.end },
      overtakenBelow: below.by,
      overtakenAbove: above.by,
    };
  });
}

/** A root this near to 0 or 1 is that end, rounded. */
const AT_AN_END = 1e-9;

const lessThan = (limit: number) => (value: number) => value < limit;
const moreThan = (limit: number) => (value: number) => value > limit;
const rising = (a: number, b: number) => a - b;
const falling = (a: number, b: number) => b - a;

/**
 * A score while the share s of one want moves: (others·(1 − s) + own·s) ÷ (othersKnown·(1 − s) + ownKnown·s).
 * The denominator is 1 for a park of which everything wanted is known.
 */
interface ScorePath {
  readonly others: number;
  readonly own: number;
  readonly othersKnown: number;
  readonly ownKnown: 0 | 1;
}

function pathOf({ parts }: Ranked, position: number): ScorePath {
  const others = parts.filter((_, each) => each !== position);
  const total = others.reduce((sum, { criterion }) => sum + criterion.share, 0);
  const known = others.flatMap(({ criterion, value }) =>
    value ? [{ share: criterion.share / total, value: value.value }] : [],
  );
  const own = parts[position]?.value ?? null;
  return {
    others: known.reduce((sum, { share, value }) => sum + share * value, 0),
    own: own?.value ?? 0,
    othersKnown: known.reduce((sum, { share }) => sum + share, 0),
    ownKnown: own ? 1 : 0,
  };
}

/** For shares between 0 and 1, both left out: there a park that has a score at all has one. */
function scoreAt(path: ScorePath, share: number): number | null {
  const known = path.othersKnown * (1 - share) + path.ownKnown * share;
  return known === 0 ? null : (path.others * (1 - share) + path.own * share) / known;
}

/**
 * Shares between 0 and 1 at which two scores are equal: the roots of numerator × other denominator − the same
 * turned round, which is atNone·(1 − s)² + between·s·(1 − s) + atAll·s². One at 0 or 1 itself changes nothing in
 * between, and at 1 a park whose answer to this want is unknown has no score any more.
 */
function crossingsOf(a: ScorePath, b: ScorePath): readonly number[] {
  const atNone = a.others * b.othersKnown - b.others * a.othersKnown;
  const atAll = a.own * b.ownKnown - b.own * a.ownKnown;
  const between =
    a.others * b.ownKnown + a.own * b.othersKnown - b.others * a.ownKnown - b.own * a.othersKnown;
  return rootsOf(atNone - between + atAll, between - 2 * atNone, atNone).filter(
    (share) => share > AT_AN_END && share < 1 - AT_AN_END,
  );
}

/** Real roots of square·s² + linear·s + constant, in the form that loses no digits; none where all three are 0. */
function rootsOf(square: number, linear: number, constant: number): readonly number[] {
  const discriminant = linear * linear - 4 * square * constant;
  if (discriminant < 0) return [];
  const half = -(linear + (linear < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
  return [half / square, constant / half].filter(Number.isFinite);
}

interface Rival {
  readonly id: ParkId;
  readonly path: ScorePath;
}

/** The rival that is before the leader at this share, the best of several; null where the leader leads. */
function leadingOver(leader: ScorePath, rivals: readonly Rival[], share: number): ParkId | null {
  let best: ParkId | null = null;
  let highest = (scoreAt(leader, share) ?? 0) + SCORE_TOLERANCE;
  for (const { id, path } of rivals) {
    const score = scoreAt(path, share);
    if (score !== null && score > highest) [best, highest] = [id, score];
  }
  return best;
}

/** From one share over the next ones until somebody leads in between: no order changes between two crossings. */
function walk(
  start: number,
  stops: readonly number[],
  ahead: (share: number) => ParkId | null,
): { readonly end: number; readonly by: ParkId | null } {
  let end = start;
  for (const stop of stops) {
    const by = ahead((end + stop) / 2);
    if (by !== null) return { end, by };
    end = stop;
  }
  return { end, by: null };
}
