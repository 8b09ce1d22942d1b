// How the figures of an indicator are written and spoken.
import type { Lang } from '../../../domain/ids';
import type { Indicator } from '../../../domain/plan-schema';
import { formatNumber, pick } from '../../../domain/text';
import { INDICATOR } from './indicator-messages';

type Figure = Indicator['target'];

/** Punctuation of a sentence that lists figures. */
const SET = {
  zh: { colon: '：', semicolon: '；', stop: '。', brackets: ['（', '）'] },
  en: { colon: ': ', semicolon: '; ', stop: '. ', brackets: [' (', ')'] },
} as const;

/** A per cent sign belongs to its number; any other unit is said once, beside the name. */
function number(value: number, unit: Indicator['unit'], lang: Lang): string {
  const sign = unit.zh === '%' ? '%' : '';
  return `${formatNumber(value, lang)}${sign}`;
}

export function figureText(figure: Figure, unit: Indicator['unit'], lang: Lang): string {
  const words = INDICATOR[lang];
  if (figure.value === null) return words.noNumber;
  const text = number(figure.value, unit, lang);
  return figure.isApproximate ? words.about(text) : text;
}

/** What the plan writes, where the bare number does not say it all: `99.7*`, `11.2左右`. */
export function verbatim({ asStated, value }: Figure): string | null {
  return asStated === String(value) ? null : asStated;
}

export function outcomeText({ outcome, unit }: Indicator, lang: Lang): string {
  return outcome === null ? INDICATOR[lang].noOutcome : reported(outcome, unit, lang);
}

/** What one source reports. */
export function reported(
  { value }: NonNullable<Indicator['outcome']>,
  unit: Indicator['unit'],
  lang: Lang,
): string {
  return value === null ? INDICATOR[lang].noOutcomeNumber : number(value, unit, lang);
}

/** All that the bar shows, for those who do not see it. */
export function spokenBar(indicator: Indicator, lang: Lang): string {
  const { name, unit, baseline, target, outcome } = indicator;
  const words = INDICATOR[lang];
  const { colon, semicolon, stop, brackets } = SET[lang];
  const qualified = (what: string, by: string) => what + brackets[0] + by + brackets[1];
  const figures = [
    baseline === null
      ? [words.baseline, words.noBaseline]
      : [words.year(baseline.year), figureText(baseline, unit, lang)],
    [words.target(target.year), figureText(target, unit, lang)],
    [
      outcome === null ? words.outcome : qualified(words.outcome, pick(outcome.asOf, lang)),
      outcomeText(indicator, lang),
    ],
  ].map((pair) => pair.join(colon));
  return qualified(pick(name, lang), pick(unit, lang)) + stop + figures.join(semicolon);
}
