import { describe, expect, it } from 'vitest';
import { GROUP_IDS } from '../fixtures/ids';
import { EDGE_OPACITY } from '../../src/map/halo';
import { contrastCss, PALETTES, paletteCss, THEMES, type Palette } from '../../src/map/palette';

type Triple = readonly [number, number, number];

/** Machado, Oliveira & Fernandes 2009, severity 1.0, on linear RGB. */
const SIGHT: Record<string, readonly [Triple, Triple, Triple]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(hex: string): Triple {
  const channel = (at: number): number => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** OKLab (Ottosson 2020) of linear RGB. */
function oklab(rgb: Triple): Triple {
  const [r, g, b] = rgb.map((c) => Math.max(c, 0)) as unknown as Triple;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function difference(a: string, b: string, sight: readonly [Triple, Triple, Triple]): number {
  const seen = (hex: string): Triple => {
    const rgb = linear(hex);
    return oklab([dot(sight[0], rgb), dot(sight[1], rgb), dot(sight[2], rgb)]);
  };
  const [p, q] = [seen(a), seen(b)];
  return 100 * Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

/** WCAG 2.2 contrast ratio of two opaque colours. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => dot([0.2126, 0.7152, 0.0722], linear(hex));
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** A colour over another that is seen through it. */
function mixed(over: string, ground: string, opacity: number): string {
  const channel = (at: number): string => {
    const [a, b] = [over, ground].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    const seen = Math.round((a ?? 0) * opacity + (b ?? 0) * (1 - opacity));
    return seen.toString(16).padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

type Colour = {
  [K in keyof Palette]: Palette[K] extends string ? K : never;
}[keyof Palette];

const TEXT_ON: readonly (readonly [Colour, Colour])[] = [
  ['ink', 'panel'],
  ['ink', 'field'],
  ['ink', 'fieldHover'],
  ['inkSoft', 'panel'],
  ['inkSoft', 'field'],
  ['link', 'panel'],
  ['warning', 'panel'],
  ['accentInk', 'accent'],
  ['landInk', 'land'],
  ['ink', 'land'],
  ['waterInk', 'sea'],
  ['ink', 'inkHalo'],
  ['landInk', 'landHalo'],
  ['waterInk', 'waterHalo'],
];

describe.each(THEMES)('the %s palette', (theme) => {
  const palette = PALETTES[theme];
  const colourOf = (group: string): string => palette.groups[group] ?? '';

  it.each(Object.keys(SIGHT))('keeps every two groups apart for %s sight', (name) => {
    const sight = SIGHT[name];
    if (!sight) throw new Error(name);
    const close = GROUP_IDS.flatMap((a, i) =>
      GROUP_IDS.slice(i + 1).flatMap((b) => {
        const d = difference(colourOf(a), colourOf(b), sight);
        return d < 11 ? [`${a} and ${b} differ by ${d.toFixed(1)}`] : [];
      }),
    );
    expect(close).toEqual([]);
  });

  it('draws every group at 2.2:1 or more on the panel and the pearl', () => {
    for (const group of GROUP_IDS) {
      expect(contrast(colourOf(group), palette.panel), group).toBeGreaterThanOrEqual(2.2);
      expect(contrast(colourOf(group), palette.pearl), group).toBeGreaterThanOrEqual(2.2);
    }
  });

  it.each(TEXT_ON)('sets %s on %s at 4.5:1 or more', (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it('sets bay names on every blue they stand in at 4.5:1 or more', () => {
    for (const water of [...Object.values(palette.bays), ...palette.waterlines]) {
      expect(contrast(palette.waterInk, water), water).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('edges the ± of a place at 3:1 or more on land and on every water', () => {
    const { haloEdge, land, sea, waterlines, bays } = palette;
    for (const ground of [land, sea, ...waterlines, ...Object.values(bays)])
      expect(contrast(mixed(haloEdge, ground, EDGE_OPACITY), ground), ground).toBeGreaterThan(3);
  });

  it('draws the focus ring at 3:1 or more on panel, land and sea', () => {
    for (const ground of [palette.panel, palette.land]) {
      expect(contrast(palette.focus, ground), ground).toBeGreaterThanOrEqual(3);
    }
  });
});

it('gives the stylesheets every colour of every theme', () => {
  const css = paletteCss() + contrastCss();
  for (const theme of THEMES) {
    expect(css).toContain(`--sea:${PALETTES[theme].sea}`);
    for (const group of GROUP_IDS)
      expect(css).toContain(`--groups-${group}:${PALETTES[theme].groups[group]}`);
  }
});

it.each(TEXT_ON)(
  'sets %s on %s at 7:1 or more for those who need more contrast',
  (text, ground) => {
    expect(contrast(PALETTES.contrast[text], PALETTES.contrast[ground])).toBeGreaterThanOrEqual(7);
  },
);
