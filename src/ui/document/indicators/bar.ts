// Where the marks of an indicator's bar stand, on an axis that holds zero.
import type { Indicator } from '../../../domain/plan-schema';

/** Per cent of the width of the bar, from its left end. */
type Place = number;

export interface Bar {
  readonly zero: Place;
  readonly baseline: Place | null;
  readonly target: Place;
  /** Null where no later source reports a number. */
  readonly outcome: Place | null;
}

type Measured = Pick<Indicator, 'baseline' | 'target' | 'outcome'>;

/**
 * The axis runs from zero to the largest of the figures (or from the smallest, were one below zero), so that
 * lengths compare as the figures do. Null where the target is no number, or all figures are zero.
 */
export function barOf({ baseline, target, outcome }: Measured): Bar | null {
  if (target.value === null) return null;
  const values = [baseline?.value, target.value, outcome?.value].filter(
    (value) => value !== null && value !== undefined,
  );
  const least = Math.min(0, ...values);
  const span = Math.max(0, ...values) - least;
  if (span === 0) return null;
  const placeOf = (value: number): Place => ((value - least) / span) * 100;
  const orNull = (value: number | null | undefined): Place | null =>
    value === null || value === undefined ? null : placeOf(value);
  return {
    zero: placeOf(0),
    baseline: orNull(baseline?.value),
    target: placeOf(target.value),
    outcome: orNull(outcome?.value),
  };
}

/** Which end of a label stands at its mark, so that it stays within the bar. */
export function anchorAt(place: Place): 'start' | 'middle' | 'end' {
  if (place < 12) return 'start';
  return place > 88 ? 'end' : 'middle';
}
