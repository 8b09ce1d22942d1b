// Colours for what a corridor gives none: by the place in its order, round and round. The groups' keep the distances that
// tests/map/palette.test.ts asks of the first eight.
import type { Themed } from '../domain/profile-schema';

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
  readonly id: string;
  readonly colour?: Themed | undefined;
}

/** Each row's own colour in a theme, or that of its place in a series, by id. */
export function coloursOf(
  rows: readonly Coloured[],
  theme: keyof Themed,
  series: readonly Themed[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rows.flatMap(({ id, colour }, i) => {
      const own = colour ?? series[i % series.length];
      return own ? [[id, own[theme]]] : [];
    }),
  );
}
