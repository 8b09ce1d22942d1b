// What the sheet of a shortlist says, as data: the weights, each park with the parts of its score, and how firm the first is.
import type { Corridor } from '../../../domain/corridor';
import type { Lang } from '../../../domain/ids';
import { shortlistOf } from '../../../domain/analysis/shortlist';
import type { Criteria } from '../../../domain/analysis/criteria';
import type { Park } from '../../../domain/schema';
import type { WholePlan } from '../../../domain/whole-plan';
import { contribution, percent, score100, valueText, weightText } from '../shortlist/figures';
import { scoreEvidence } from '../shortlist/score-evidence';
import { SHORTLIST } from '../shortlist/shortlist-messages';
import { inOfferedOrder, criterionNames } from '../shortlist/criterion-options';
import { noteOf, SourceNumbers } from '../../print/source-numbers';
import { sensitivityWords } from './firmness';
import { standingOf, type Standing } from './standing';

interface SheetPart {
  readonly criterion: string;
  /** `0.53 × 67 % → 35.2 points`, or that it is unknown. */
  readonly sum: string;
  readonly isUnknown: boolean;
  readonly facts: readonly { readonly text: string; readonly isDerived: boolean }[];
  readonly sources: string;
}

interface SheetPark extends Standing {
  readonly park: Park;
  readonly parts: readonly SheetPart[];
}

export interface ShortlistSheet {
  readonly criteria: readonly {
    readonly name: string;
    readonly weight: string;
    readonly share: string;
  }[];
  readonly parks: readonly SheetPark[];
  readonly sensitivity: readonly string[];
  readonly sources: readonly string[];
}

export function shortlistSheet(
  corridor: Corridor,
  plan: WholePlan,
  weights: Criteria,
  lang: Lang,
): ShortlistSheet {
  const names = criterionNames(corridor, lang);
  const nameOf = (key: string): string => names.get(key) ?? key;
  const criteria = inOfferedOrder(corridor, weights);
  const list = shortlistOf(corridor, plan, criteria);
  const numbers = new SourceNumbers();
  const parks = list.parks.map((ranked): SheetPark => ({
    park: ranked.park,
    ...standingOf(list, ranked, lang),
    parts: ranked.parts.map((part) => {
      const evidence = scoreEvidence(corridor, ranked.park, part, lang);
      const adds = contribution(part, ranked);
      const { criterion, value } = part;
      return {
        criterion: nameOf(criterion.key),
        sum:
          value && adds !== null
            ? SHORTLIST[lang].sum(valueText(value.value), percent(criterion.share), score100(adds))
            : SHORTLIST[lang].unknown,
        isUnknown: value === null,
        facts: evidence.map(({ text, basis }) => ({ text, isDerived: basis === 'derived' })),
        sources: noteOf(evidence, numbers, lang),
      };
    }),
  }));
  return {
    criteria: list.criteria.map(({ key, share }) => ({
      name: nameOf(key),
      weight: weightText(criteria.get(key) ?? 0),
      share: percent(share),
    })),
    parks,
    sensitivity: sensitivityWords(corridor, list, nameOf, lang),
    sources: numbers.texts(plan, lang),
  };
}
