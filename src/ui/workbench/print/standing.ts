// Where a park of the shortlist stands, in words.
import type { Lang } from '../../../domain/ids';
import type { Ranked, Shortlist } from '../../../domain/analysis/shortlist';
import { percent, score100 } from '../shortlist/figures';
import { SHORTLIST } from '../shortlist/shortlist-messages';

export interface Standing {
  readonly rank: string;
  /** Empty where nothing that matters is known. */
  readonly score: string;
  /** Its range within ±, and what of it is unknown. */
  readonly remarks: readonly string[];
}

export function standingOf(
  { parks }: Shortlist,
  { rank, score, range, knownShare, parts }: Ranked,
  lang: Lang,
): Standing {
  const words = SHORTLIST[lang];
  const isJoint = parks.filter((each) => each.rank === rank).length > 1;
  const isRange = range !== null && range.highest > range.lowest;
  const isPartly = parts.some(({ value }) => value === null);
  return {
    rank: rank === null ? words.noRank : words.rank(rank, isJoint),
    score: score === null ? '' : score100(score),
    remarks: [
      ...(isRange ? [words.range(score100(range.lowest), score100(range.highest))] : []),
      ...(score === null ? [words.nothingKnown] : []),
      ...(score !== null && isPartly ? [words.knownShare(percent(knownShare))] : []),
    ],
  };
}
