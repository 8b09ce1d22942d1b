// The words on the map and their places at a zoom: bays in the water, parks by their pearls, the rest quietly.
import type { Lang } from '../../domain/ids';
import { otherLang } from '../../domain/languages';
import type { Bilingual } from '../../domain/schema';
import { bayLabelPlace, bayLabelRule, type BayLabelPlace, type BayLabelRule } from '../bay-labels';
import type { Pixel } from '../mercator';
import { pearlRadius, spreadAt } from '../pearls';
import type { Scene } from '../scene';
import {
  placeLabels,
  sparing,
  wrap,
  type Box,
  type Label,
  type PlacedLabel,
  type Side,
  type TextLine,
} from './label-boxes';
import { atZoom } from './layer';
import { scaleAt, toUnits } from './units';

export type LabelKind = 'bay' | 'park' | 'transport' | 'district';

export interface MapLabel extends Label {
  readonly kind: LabelKind;
  /** Of the place it names: a park's id for a pearl. */
  readonly id: string;
}

export interface PlacedMapLabel {
  readonly label: MapLabel;
  readonly place: PlacedLabel;
}

/** A name, and from some zoom on the same in the other script below it, smaller. */
function lines(
  name: Bilingual,
  lang: Lang,
  size: number,
  second: number,
  maxEms: number,
): readonly TextLine[] {
  const own = wrap(name[lang], maxEms).map((text) => ({ text, size }));
  if (second === 0) return own;
  const below = wrap(name[otherLang(lang)], maxEms / second);
  return [...own, ...below.map((text) => ({ text, size: size * second, lang: otherLang(lang) }))];
}

/** Between the characters of a Chinese name in the water, in ems: set wide by style, so that it is found as it is typed. */
const WIDE = 0.62;
const set = (line: TextLine, lang: Lang): TextLine =>
  (line.lang ?? lang) === 'zh' ? { ...line, letterSpacing: WIDE } : line;

/** Places around a pearl of a radius, best first. */
function around(radius: number): readonly Side[] {
  const far = radius + 5;
  const near = radius * 0.72 + 3;
  return [
    { x: 1, y: 0, dx: far, dy: 0 },
    { x: -1, y: 0, dx: -far, dy: 0 },
    { x: 0, y: -1, dx: 0, dy: -far + 1 },
    { x: 0, y: 1, dx: 0, dy: far - 1 },
    { x: 1, y: -1, dx: near, dy: -near },
    { x: 1, y: 1, dx: near, dy: near },
    { x: -1, y: -1, dx: -near, dy: -near },
    { x: -1, y: 1, dx: -near, dy: near },
  ];
}

const SIZE_AT = [8, 10, 13] as const;

/** Far out most bays are too small for their names, which then stand beside the pearls or off shore. */
function bayLabels(scene: Scene, lang: Lang, zoom: number, at: Project): MapLabel[] {
  return scene.bays.map(({ id, name, label }) => {
    const rule = bayLabelRule(scene.bayLabels[id]);
    const size = sizeAt(rule, zoom);
    const { anchor, offset } = bayLabelPlace(rule, zoom);
    const second = zoom < rule.bothFrom ? 0 : lang === 'zh' ? 0.62 : 0.8;
    const [right, down] = offset;
    return {
      kind: 'bay' as const,
      id,
      key: `bay/${id}`,
      ...at(label.lon, label.lat),
      lines: lines(name, lang, size, second, 14).map((line) => set(line, lang)),
      letterSpacing: 0.06,
      sides: [{ ...sideOf(anchor), dx: right * size, dy: down * size }],
      fixed: true,
    };
  });
}

/** Where a name lies from its point, by the side or corner of it that stands there. */
function sideOf(anchor: BayLabelPlace['anchor']): Pick<Side, 'x' | 'y'> {
  return {
    x: anchor.endsWith('left') ? 1 : anchor.endsWith('right') ? -1 : 0,
    y: anchor.startsWith('top') ? 1 : anchor.startsWith('bottom') ? -1 : 0,
  };
}

function sizeAt({ size: [far, middle, near] }: BayLabelRule, zoom: number): number {
  const [first, second, third] = SIZE_AT;
  return zoom < second
    ? atZoom([first, far, second, middle], zoom)
    : atZoom([second, middle, third, near], zoom);
}

type Project = (lon: number, lat: number) => Pixel;

/** Pixels of every pearl, apart from each other, in the order of the scene. */
export function pearlPlaces(scene: Scene, zoom: number, at: Project): readonly Pixel[] {
  return scene.pearls.map(({ site }, i) => {
    const { x, y } = at(site.lon, site.lat);
    const offset = spreadAt(scene.spreads, i, zoom);
    return { x: x + offset.x, y: y + offset.y };
  });
}

/** Park names begin with whole pearls, so that a bead gives way. */
export function parkLabels(scene: Scene, lang: Lang, zoom: number, at: Project): MapLabel[] {
  const places = pearlPlaces(scene, zoom, at);
  const labels = scene.pearls.flatMap((pearl, i) => {
    if (pearl.bead && zoom < 9) return [];
    const size = atZoom(pearl.bead ? [8, 10.5, 11, 12] : [8, 12, 11, 15], zoom);
    return {
      kind: 'park' as const,
      id: pearl.park,
      key: `park/${pearl.id}`,
      ...(places[i] ?? { x: 0, y: 0 }),
      lines: lines(pearl.label, lang, size, zoom < 10.6 ? 0 : 0.78, 9),
      letterSpacing: 0,
      sides: around(pearlRadius(pearl, zoom)),
    };
  });
  const isBead = (key: string): boolean => key.split('/').length > 2;
  return [...labels.filter(({ key }) => !isBead(key)), ...labels.filter(({ key }) => isBead(key))];
}

/** From these zooms on there is room for what is not the corridor itself. */
const TRANSPORT_FROM = 8.3;
const DISTRICTS_FROM = 7.6;
const GLYPH_SIDE = 10;

function quietLabels(scene: Scene, lang: Lang, zoom: number, at: Project): MapLabel[] {
  const transport = zoom < TRANSPORT_FROM ? [] : scene.transport;
  const districts = zoom < DISTRICTS_FROM ? [] : scene.districts;
  return [
    ...transport.map(({ id, shortName, site }): MapLabel => ({
      kind: 'transport',
      id,
      key: `transport/${id}`,
      ...at(site.lon, site.lat),
      lines: [{ text: shortName[lang], size: atZoom([8, 10.5, 12, 13], zoom) }],
      letterSpacing: 0,
      sides: [
        { x: 1, y: 0, dx: GLYPH_SIDE, dy: 0 },
        { x: -1, y: 0, dx: -GLYPH_SIDE, dy: 0 },
      ],
    })),
    ...districts.map(({ id, name, lon, lat }): MapLabel => ({
      kind: 'district',
      id,
      key: `district/${id}`,
      ...at(lon, lat),
      lines: lines(name, lang, atZoom([8, 11, 12, 16], zoom), 0.78, 12),
      letterSpacing: 0.05,
      sides: [{ x: 0, y: 0, dx: 0, dy: 0 }],
    })),
  ];
}

/** Share of a park's name that may lie over a bay's. */
const MOST_OVER_WATER = 0.2;
const PEARL_GAP = 1;
const GLYPH_HALF = 8;

/**
 * Every label that finds a place at a zoom, in px of the whole plane: independent of where the camera stands,
 * so that nothing flickers while it pans.
 */
export function mapLabels(scene: Scene, lang: Lang, zoom: number): readonly PlacedMapLabel[] {
  const scale = scaleAt(zoom);
  const at: Project = (lon, lat) => {
    const { x, y } = toUnits(lon, lat);
    return { x: x * scale, y: y * scale };
  };
  const square = ({ x, y }: Pixel, half: number): Box => ({
    left: x - half,
    top: y - half,
    right: x + half,
    bottom: y + half,
  });
  const pearls = pearlPlaces(scene, zoom, at).map((place, i) => {
    const pearl = scene.pearls[i];
    return square(place, (pearl ? pearlRadius(pearl, zoom) : 0) + PEARL_GAP);
  });
  const quiet = quietLabels(scene, lang, zoom, at);
  const transport = zoom < TRANSPORT_FROM ? [] : scene.transport;
  const glyphs = transport.map(({ site }) => square(at(site.lon, site.lat), GLYPH_HALF));
  const bays = bayLabels(scene, lang, zoom, at);
  const parks = parkLabels(scene, lang, zoom, at);
  const clear = placeLabels([...bays, ...parks], pearls);
  // What found no place may touch the letters in the water, a little, rather than be missing.
  const left = parks.filter(({ key }) => !clear.has(key));
  const set = parks.flatMap(({ key }) => clear.get(key)?.box ?? []);
  const water = bays.flatMap(({ key }) => clear.get(key)?.box ?? []);
  const second = placeLabels(
    left.map((label) => sparing(label, water, MOST_OVER_WATER)),
    [...pearls, ...set],
  );
  const boxes = [...clear.values(), ...second.values()].map(({ box }) => box);
  const third = placeLabels(quiet, [...pearls, ...boxes, ...glyphs]);
  return [...quiet, ...bays, ...parks].flatMap((label) => {
    const place = clear.get(label.key) ?? second.get(label.key) ?? third.get(label.key);
    return place ? [{ label, place }] : [];
  });
}
