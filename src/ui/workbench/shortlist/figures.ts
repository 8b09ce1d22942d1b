// How the numbers of the shortlist are written.
import type { Ranked, ScorePart } from '../../../domain/analysis/shortlist';

/** 0–1 as 0–100, to a tenth. */
export const score100 = (value: number): string => (value * 100).toFixed(1);

/** A share of 1 in per cent: whole where it is whole to a tenth. */
export const percent = (share: number): string => `${Number((share * 100).toFixed(1))} %`;

/** A value from 0 to 1, to three digits behind the point at most. */
export const valueText = (value: number): string => String(Number(value.toFixed(3)));

export const weightText = (weight: number): string => String(Number(weight.toFixed(2)));

/** What a part adds to the score, 0 to 1; null where it is unknown. The parts add up to the score. */
export function contribution(
  { criterion, value }: ScorePart,
  { knownShare }: Ranked,
): number | null {
  return value && (criterion.share * value.value) / knownShare;
}
