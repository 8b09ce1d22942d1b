// Colours for what the seeds give none: by the place in their order, round and round. The groups' keep the distances that
// tests/map/palette.test.ts asks of the first eight.
import type { Themed } from '../../domain/profile-schema';

const themed = (light: string, dark: string, contrast: string = dark): Themed => ({
  light,
  dark,
  contrast,
});

export const BAY_SERIES: readonly Themed[] = [
  themed('#5f9fc4', '#174863', '#003a5c'),
  themed('#569fbb', '#114d60', '#004258'),
  themed('#5aa6ad', '#175259', '#00474c'),
];

export const GROUP_SERIES: readonly Themed[] = [
  themed('#5687d0', '#5099f8'),
  themed('#27c0b6', '#54fce5'),
  themed('#570595', '#8762b0'),
  themed('#904201', '#b25811'),
  themed('#650122', '#e96474'),
  themed('#afb232', '#d2ea6e'),
  themed('#596875', '#acb7c5'),
  themed('#a57829', '#d9aa27'),
];

interface Coloured {
  readonly colour?: Themed | undefined;
}

/** Its own colour, or that of its place in a series. */
export function colourOf({ colour }: Coloured, at: number, series: readonly Themed[]): Themed {
  const own = colour ?? series[at % series.length];
  if (own === undefined) throw new Error('a series without colours');
  return own;
}
