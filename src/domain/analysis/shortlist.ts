// The shortlist: parks ranked by what an investor wants, every point of a score traced to the fact behind it.
import type { Corridor } from '../corridor';
import type { Park } from '../schema';
import type { WholePlan } from '../whole-plan';
import { partValue, type PartFacts, type PartValue } from './criterion-values';
import { criteriaOf, type Criterion, type Criteria } from './criteria';

export interface ScorePart {
  readonly criterion: Criterion;
  /** 0 to 1; null where nothing known of the park answers, and then it counts neither for nor against it. */
  readonly value: PartValue | null;
  readonly facts: PartFacts;
}

export interface Ranked {
  readonly park: Park;
  /** Σ share × value ÷ Σ share over the parts that are known, 0 to 1; null where none is. */
  readonly score: number | null;
  /** The same with every distance at its worst and at its best within ±; it holds at least what can be true. */
  readonly range: { readonly lowest: number; readonly highest: number } | null;
  /** Share of the weights that the score is made of: below 1 where something wanted is unknown. */
  readonly knownShare: number;
  /** In the order of the wants. */
  readonly parts: readonly ScorePart[];
  /** From 1; equal scores share a rank and the next is skipped. Null without a score. */
  readonly rank: number | null;
}

export interface Shortlist {
  readonly criteria: readonly Criterion[];
  /** Best first, equal ones in corridor order, those without a score last. */
  readonly parks: readonly Ranked[];
}

/** Scores closer than this are equal: the rest is rounding of the sums. */
export const SCORE_TOLERANCE = 1e-9;

/**
 * Ranks every park. `plan` gives the universities; without it nearness to one is unknown. Throws a RangeError
 * for a weight that is negative or not finite.
 */
export function shortlistOf(
  corridor: Corridor,
  plan: WholePlan | null,
  weights: Criteria,
): Shortlist {
  const criteria = criteriaOf(corridor, weights);
  const scored = corridor.parks
    .map((park) => scoredPark(corridor, plan, park, criteria))
    .sort((a, b) => comparable(b.score) - comparable(a.score));
  const parks = scored.map((entry) => {
    if (entry.score === null) return { ...entry, rank: null };
    const better = scored.filter(({ score }) => comparable(score) > comparable(entry.score));
    return { ...entry, rank: better.length + 1 };
  });
  return { criteria, parks };
}

/** A whole number of tolerances, so that equality is the same between any two; −1 below every score. */
function comparable(score: number | null): number {
  return score === null ? -1 : Math.round(score / SCORE_TOLERANCE);
}

function scoredPark(
  corridor: Corridor,
  plan: WholePlan | null,
  park: Park,
  criteria: readonly Criterion[],
): Omit<Ranked, 'rank'> {
  const parts = criteria.map((criterion): ScorePart => {
    const { value, facts } = partValue(corridor, plan, park, criterion.target);
    return { criterion, value, facts };
  });
  const known = parts.flatMap(({ criterion, value }) =>
    value ? [{ share: criterion.share, value }] : [],
  );
  const knownShare = known.reduce((sum, { share }) => sum + share, 0);
  if (knownShare === 0) return { park, score: null, range: null, knownShare, parts };
  const mean = (pick: (value: PartValue) => number) =>
    known.reduce((sum, { share, value }) => sum + share * pick(value), 0) / knownShare;
  return {
    park,
    score: mean(({ value }) => value),
    range: { lowest: mean(({ lowest }) => lowest), highest: mean(({ highest }) => highest) },
    knownShare,
    parts,
  };
}
