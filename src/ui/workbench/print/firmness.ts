// How firm the first of a shortlist is, sentence by sentence.
import type { Corridor } from '../../../domain/corridor';
import type { Lang } from '../../../domain/ids';
import { sensitivityOf } from '../../../domain/analysis/sensitivity';
import type { Shortlist } from '../../../domain/analysis/shortlist';
import { pick } from '../../../domain/text';
import { sensitivitySentence } from '../shortlist/sensitivity-words';
import { SHORTLIST } from '../shortlist/shortlist-messages';

export function sensitivityWords(
  corridor: Corridor,
  list: Shortlist,
  nameOf: (key: string) => string,
  lang: Lang,
): readonly string[] {
  const words = SHORTLIST[lang];
  const leaders = list.parks.filter(({ rank }) => rank === 1);
  const [first] = leaders;
  const joint = first && leaders.length > 1 ? [words.joint(pick(first.park.shortName, lang))] : [];
  const each = sensitivityOf(list).map((one) =>
    sensitivitySentence(corridor, one, nameOf(one.criterion.key), lang),
  );
  return [...joint, ...each, ...(each.length > 1 ? [words.others] : [])];
}
