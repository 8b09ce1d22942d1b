// How fast something grows: numbers only.

export interface Sample {
  readonly at: number;
  readonly value: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Growth for each step of `at`, by least squares; 0 for fewer than two samples. */
export function slopeOf(samples: readonly Sample[]): number {
  const middle = mean(samples.map(({ at }) => at));
  const level = mean(samples.map(({ value }) => value));
  const spread = samples.reduce((sum, { at }) => sum + (at - middle) ** 2, 0);
  const rise = samples.reduce((sum, { at, value }) => sum + (at - middle) * (value - level), 0);
  return spread > 0 ? rise / spread : 0;
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The median of the last fifth of the values over that of the first, less one: 0.05 is five in a hundred more. */
export function growthOf(values: readonly number[]): number {
  const part = Math.max(1, Math.round(values.length / 5));
  const before = medianOf(values.slice(0, part));
  return before > 0 ? medianOf(values.slice(-part)) / before - 1 : 0;
}
