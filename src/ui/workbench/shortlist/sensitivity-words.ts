// How far a weight can move before another park comes first, in a sentence.
import type { Corridor } from '../../../domain/corridor';
import type { Lang } from '../../../domain/ids';
import type { Sensitivity } from '../../../domain/analysis/sensitivity';
import { pick } from '../../../domain/text';
import { percent } from './figures';
import { SHORTLIST } from './shortlist-messages';

export function sensitivitySentence(
  corridor: Corridor,
  { first, stays, overtakenBelow, overtakenAbove }: Sensitivity,
  criterion: string,
  lang: Lang,
): string {
  const words = SHORTLIST[lang];
  const nameOf = (id: string): string => {
    const park = corridor.park(id);
    return park ? pick(park.shortName, lang) : id;
  };
  if (stays === null) return words.only(criterion);
  const park = nameOf(first);
  const [from, to] = [percent(stays.from), percent(stays.to)];
  if (overtakenBelow !== null && overtakenAbove !== null) {
    return words.between(
      park,
      criterion,
      [from, nameOf(overtakenBelow)],
      [to, nameOf(overtakenAbove)],
    );
  }
  if (overtakenAbove !== null) return words.above(park, criterion, to, nameOf(overtakenAbove));
  if (overtakenBelow !== null) return words.below(park, criterion, from, nameOf(overtakenBelow));
  return words.always(park, criterion);
}
