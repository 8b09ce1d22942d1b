// How much two parks overlap and what they add to each other, by the industries that their clauses name.
// No location quotient: the plan has no size of an industry in a park, so there is nothing to set in proportion.
import type { Corridor } from '../corridor';
import type { ParkId } from '../ids';
import { usesByIndustry, usesOf, weightOf, type IndustryUse } from './industry-use';

/** `exact`: only terms that are the industry's own name. `mapped`: every term, by its mapping. */
export const OVERLAP_MODES = ['exact', 'mapped'] as const;
export type OverlapMode = (typeof OVERLAP_MODES)[number];

export interface WeightedUses {
  readonly uses: readonly IndustryUse[];
  /** The largest role weight among them, 0 to 1. */
  readonly weight: number;
}

/** An industry as two parks have it; where one has it not, that one has no use and weight 0. */
export interface IndustryPair {
  readonly industry: string;
  readonly first: WeightedUses;
  readonly second: WeightedUses;
}

export interface OverlapPair {
  readonly first: ParkId;
  readonly second: ParkId;
  /** Σ min ÷ Σ max of the weights over all industries (weighted Jaccard); null where neither park has any. */
  readonly similarity: number | null;
  readonly sumOfMin: number;
  readonly sumOfMax: number;
  /** In the order of the taxonomy, as the next two. */
  readonly shared: readonly IndustryPair[];
  readonly onlyFirst: readonly IndustryPair[];
  readonly onlySecond: readonly IndustryPair[];
}

/** What a park is to another, seen from the first of the pair. */
export interface ParkOverlap {
  readonly park: ParkId;
  /** The pair with the highest similarity above 0. */
  readonly twin: OverlapPair | null;
  /** The pair with the highest `complementOf`, where the other adds anything. */
  readonly complement: OverlapPair | null;
}

export interface Overlap {
  readonly mode: OverlapMode;
  /** In corridor order. */
  readonly parks: readonly ParkOverlap[];
  /** Every two parks once, both in corridor order. */
  readonly pairs: readonly OverlapPair[];
}

type Profile = ReadonlyMap<string, WeightedUses>;
const NOTHING: WeightedUses = { uses: [], weight: 0 };

export function overlapOf(corridor: Corridor, mode: OverlapMode): Overlap {
  const order = corridor.taxonomy.industries.map(({ id }) => id);
  const profiles = corridor.parks.map((park): [ParkId, Profile] => [
    park.id,
    profileOf(usesOf(corridor, park), mode),
  ]);
  const pairsFrom = ([first, ofFirst]: [ParkId, Profile], others: typeof profiles) =>
    others.map(([second, ofSecond]) => pairOf(first, second, ofFirst, ofSecond, order));
  return {
    mode,
    parks: profiles.map((own) => {
      const pairs = pairsFrom(
        own,
        profiles.filter((other) => other !== own),
      );
      return { park: own[0], twin: twinAmong(pairs), complement: complementAmong(own[1], pairs) };
    }),
    pairs: profiles.flatMap((own, position) => pairsFrom(own, profiles.slice(position + 1))),
  };
}

/**
 * What the second park adds to the first: Σ of its weights for industries that the first lacks, less Σ min of the
 * weights of those they share. High for a park that brings much and repeats little.
 */
export function complementOf({ onlySecond, sumOfMin }: OverlapPair): number {
  return onlySecond.reduce((sum, { second }) => sum + second.weight, 0) - sumOfMin;
}

function profileOf(uses: readonly IndustryUse[], mode: OverlapMode): Profile {
  const counting = mode === 'exact' ? uses.filter(({ basis }) => basis === 'stated') : uses;
  return new Map(
    [...usesByIndustry(counting)].map(([id, own]) => [id, { uses: own, weight: weightOf(own) }]),
  );
}

function pairOf(
  first: ParkId,
  second: ParkId,
  ofFirst: Profile,
  ofSecond: Profile,
  order: readonly string[],
): OverlapPair {
  const industries = order.map((industry): IndustryPair => ({
    industry,
    first: ofFirst.get(industry) ?? NOTHING,
    second: ofSecond.get(industry) ?? NOTHING,
  }));
  const sumOf = (pick: (...weights: number[]) => number) =>
    industries.reduce((sum, pair) => sum + pick(pair.first.weight, pair.second.weight), 0);
  const sumOfMin = sumOf(Math.min);
  const sumOfMax = sumOf(Math.max);
  return {
    first,
    second,
    similarity: sumOfMax === 0 ? null : sumOfMin / sumOfMax,
    sumOfMin,
    sumOfMax,
    shared: industries.filter((pair) => pair.first.weight > 0 && pair.second.weight > 0),
    onlyFirst: industries.filter((pair) => pair.first.weight > 0 && pair.second.weight === 0),
    onlySecond: industries.filter((pair) => pair.first.weight === 0 && pair.second.weight > 0),
  };
}

/** Of equal ones the first in corridor order. */
function twinAmong(pairs: readonly OverlapPair[]): OverlapPair | null {
  return bestOf(pairs, ({ similarity }) => similarity ?? 0, 0);
}

/** None for a park of which nothing is known in this mode: everything would complete it. */
function complementAmong(own: Profile, pairs: readonly OverlapPair[]): OverlapPair | null {
  if (own.size === 0) return null;
  const adding = pairs.filter(({ onlySecond }) => onlySecond.length > 0);
  return bestOf(adding, complementOf, -Infinity);
}

function bestOf(
  pairs: readonly OverlapPair[],
  valueOf: (pair: OverlapPair) => number,
  above: number,
): OverlapPair | null {
  let best: OverlapPair | null = null;
  let highest = above;
  for (const pair of pairs) {
    const value = valueOf(pair);
    if (value > highest) [best, highest] = [pair, value];
  }
  return best;
}
