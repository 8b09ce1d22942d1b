// Every colour of the product, once: the map, its legend and the interface take theirs from here.
// Those of bays and groups are the corridor's. Group colours were chosen so that
// any two differ by ≥ 11 in OKLab (×100) for normal, deutan, protan and tritan sight, and stand ≥ 2.2:1 on the panel;
// tests/map/palette.test.ts measures both.
import { BAY_COLOURS, GROUP_COLOURS } from '#corridor/appearance';

/** `contrast` is for those who need more of it: on black, every ink at its brightest. */
export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export interface Palette {
  /** Open sea, then the waterlines toward the coast, palest last. */
  readonly sea: string;
  readonly waterlines: readonly string[];
  readonly bays: Readonly<Record<string, string>>;
  readonly land: string;
  readonly shore: string;
  readonly waterInk: string;
  readonly waterHalo: string;
  readonly landInk: string;
  readonly landHalo: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkHalo: string;
  readonly string: string;
  readonly stringCasing: string;
  readonly stringGlow: string;
  readonly thread: string;
  readonly halo: string;
  readonly haloEdge: string;
  readonly pearl: string;
  readonly pearlEdge: string;
  /** The lustre of a pearl's inner disc, lit from the upper left. */
  readonly pearlLight: string;
  readonly pearlShade: string;
  readonly selected: string;
  readonly panel: string;
  readonly panelEdge: string;
  readonly field: string;
  readonly fieldHover: string;
  readonly accent: string;
  readonly accentInk: string;
  readonly link: string;
  readonly focus: string;
  readonly warning: string;
  readonly shadow: string;
  /** What a screen is dimmed with at night. */
  readonly night: string;
  readonly groups: Readonly<Record<string, string>>;
}

interface Coloured {
  readonly id: string;
  readonly colour: Readonly<Record<Theme, string>>;
}
const coloursOf = (rows: readonly Coloured[], theme: Theme): Readonly<Record<string, string>> =>
  Object.fromEntries(rows.map(({ id, colour }) => [id, colour[theme]]));

const light: Palette = {
  sea: '#6fa9c2',
  waterlines: ['#79b0c7', '#84b8cd', '#91c1d3', '#a3cddb'],
  bays: coloursOf(BAY_COLOURS, 'light'),
  land: '#f4ecdd',
  shore: '#b9a888',
  waterInk: '#092c41',
  waterHalo: '#8fc0d2',
  landInk: '#6d5f48',
  landHalo: '#f4ecdd',
  ink: '#12303f',
  inkSoft: '#4a5f6b',
  inkHalo: '#fffaf0',
  string: '#f2b136',
  stringCasing: '#a96a0c',
  stringGlow: '#ffe1a0',
  thread: '#0c6b70',
  halo: '#a87c22',
  haloEdge: '#4a340c',
  pearl: '#fffdf8',
  pearlEdge: '#12303f',
  pearlLight: '#ffffff',
  pearlShade: '#e6dfd0',
  selected: '#12303f',
  panel: '#fffdf8',
  panelEdge: '#ddd3c0',
  field: '#f3ecdf',
  fieldHover: '#e9dfcc',
  accent: '#12516b',
  accentInk: '#ffffff',
  link: '#0e5878',
  focus: '#0a5fb4',
  warning: '#8a3b00',
  shadow: '#12303f2e',
  night: '#000000',
  groups: coloursOf(GROUP_COLOURS, 'light'),
};

const dark: Palette = {
  sea: '#123647',
  waterlines: ['#143c4e', '#174355', '#1a4a5d', '#1f5467'],
  bays: coloursOf(BAY_COLOURS, 'dark'),
  land: '#222c34',
  shore: '#4b6470',
  waterInk: '#a9dcee',
  waterHalo: '#0f3040',
  landInk: '#aab4ba',
  landHalo: '#222c34',
  ink: '#f2efe6',
  inkSoft: '#b3c0c6',
  inkHalo: '#141d23',
  string: '#f7c257',
  stringCasing: '#8a5a10',
  stringGlow: '#f5c766',
  thread: '#5fd6cf',
  halo: '#d9b46a',
  haloEdge: '#d9b46a',
  pearl: '#17212a',
  pearlEdge: '#f2efe6',
  pearlLight: '#fdf9ee',
  pearlShade: '#c9c4b6',
  selected: '#ffe7b0',
  panel: '#18232b',
  panelEdge: '#33424c',
  field: '#22303a',
  fieldHover: '#2c3d49',
  accent: '#f7c257',
  accentInk: '#1b1503',
  link: '#8fd0ec',
  focus: '#8fc7ff',
  warning: '#ffb37a',
  shadow: '#00000066',
  night: '#000000',
  groups: coloursOf(GROUP_COLOURS, 'dark'),
};

const contrast: Palette = {
  ...dark,
  groups: coloursOf(GROUP_COLOURS, 'contrast'),
  sea: '#00131d',
  waterlines: ['#001a27', '#002232', '#002c40', '#00374f'],
  bays: coloursOf(BAY_COLOURS, 'contrast'),
  land: '#000000',
  shore: '#ffffff',
  waterInk: '#ffffff',
  waterHalo: '#00131d',
  landInk: '#ffffff',
  landHalo: '#000000',
  ink: '#ffffff',
  inkSoft: '#ffffff',
  inkHalo: '#000000',
  string: '#ffd400',
  stringCasing: '#ffffff',
  pearl: '#000000',
  pearlEdge: '#ffffff',
  pearlLight: '#ffffff',
  pearlShade: '#ffffff',
  selected: '#ffd400',
  panel: '#000000',
  panelEdge: '#ffffff',
  field: '#1a1a1a',
  fieldHover: '#333333',
  accent: '#ffd400',
  accentInk: '#000000',
  link: '#9fe0ff',
  focus: '#4fc3ff',
  warning: '#ffd400',
  shadow: '#000000cc',
};

export const PALETTES: Readonly<Record<Theme, Palette>> = { light, dark, contrast };

const kebab = (name: string): string => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);

type Colours = string | readonly string[] | Readonly<Record<string, string>>;

/** Every colour with the name of its custom property: waterlines are numbered from 1, bays and groups go by ids. */
export function paletteTokens(
  palette: Palette,
): readonly (readonly [token: string, colour: string])[] {
  const tokens: readonly (readonly [string, Colours])[] = Object.entries(palette);
  return tokens.flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[kebab(name), value] as const]
      : Object.entries(value).map(
          ([key, colour]) =>
            [`${kebab(name)}-${Array.isArray(value) ? Number(key) + 1 : key}`, colour] as const,
        ),
  );
}

type Wanted = (token: string) => boolean;

function declarations(palette: Palette, isWanted: Wanted): string {
  return paletteTokens(palette)
    .flatMap(([token, colour]) => (isWanted(token) ? [`--${token}:${colour}`] : []))
    .join(';');
}

/** Paper is light, whatever the reader chose for the screen: for a style sheet that is for print alone. */
export const paperPaletteCss = (isWanted: Wanted): string =>
  `:root:root:root{color-scheme:light;${declarations(light, isWanted)}}\n`;

/** The palette of more contrast, for a page that offers it. */
export function contrastCss(): string {
  return `:root[data-theme=contrast]{color-scheme:dark;${declarations(contrast, () => true)}}\n`;
}

/**
 * The palette as CSS custom properties (`--sea`, `--groups-marine`), light by default, dark by the reader's
 * preference or by `<html data-theme>`; all of them, or those that are wanted.
 */
export function paletteCss(isWanted: Wanted = () => true): string {
  const ofLight = declarations(light, isWanted);
  const ofDark = declarations(dark, isWanted);
  return [
    `:root{color-scheme:light;${ofLight}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${ofDark}}}`,
    `:root[data-theme=dark]{color-scheme:dark;${ofDark}}`,
    '',
  ].join('\n');
}
