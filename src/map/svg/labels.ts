// The words on the map and their places at a zoom: bays in the water, parks by their pearls, the rest quietly.
import type { Lang } from '../../domain/ids';
import type { Pixel } from '../mercator';
import { pearlRadius } from '../pearls';
import { levelAt, type Scene } from '../scene';
import { bayNameBeside, bayNameInWater } from './bay-names';
import type { Box, Stroke } from './label-boxes';
import { atZoom } from './layer';
import type { MapLabel, PlacedMapLabel } from './map-label';
import { squareAround, strokesOf } from './obstacles';
import { parkLabels, pearlPlaces } from './park-labels';
import { placeNames, type Ground, type NamedLabel } from './place-names';
import { quietLabels, transportAt } from './quiet-labels';
import { scaleAt, toUnits } from './units';

export type { LabelKind, MapLabel, PlacedMapLabel } from './map-label';

type Project = (lon: number, lat: number) => Pixel;

/** What of the plane is looked at, in its px. */
export interface NamesView {
  /** What no name lies on, such as what the page covers. */
  readonly covered: readonly Box[];
  /** What is seen; all where it is not told. */
  readonly frame?: Box | undefined;
  /** A label as it is to be placed; null for what is not seen. */
  of<L extends MapLabel & NamedLabel>(label: L): L | null;
}

const EVERYWHERE: NamesView = { covered: [], of: (label) => label };

const PEARL_GAP = 1;
const GLYPH_HALF = 8;

/** Px of half the string with its edge, which no name lies on, and of half a tie. */
const stringHalf = (zoom: number): number => atZoom([8, 2.3, 12, 3.5], zoom);
const TIE_HALF = 1;

function linesOn(scene: Scene, zoom: number, at: Project): Pick<Ground, 'strokes' | 'ties'> {
  const pixels = (line: readonly (readonly number[])[]): Pixel[] =>
    line.map(([lon = 0, lat = 0]) => at(lon, lat));
  const of = (lines: readonly (readonly (readonly number[])[])[], half: number): Stroke[] =>
    lines.flatMap((line) => strokesOf(pixels(line), half));
  const level = levelAt(scene, zoom);
  const ties = [...level.ties, ...scene.threads].map(({ coordinates }) => coordinates);
  return { strokes: of([level.string], stringHalf(zoom)), ties: of(ties, TIE_HALF) };
}

/** What is drawn of a scene at a zoom, in px of the whole plane; `at` gives those of a position. */
export function groundAt(scene: Scene, zoom: number) {
  const scale = scaleAt(zoom);
  const at: Project = (lon, lat) => {
    const { x, y } = toUnits(lon, lat);
    return { x: x * scale, y: y * scale };
  };
  const pearls = pearlPlaces(scene, zoom, at).map((place, i) => {
    const pearl = scene.pearls[i];
    return squareAround(place, (pearl ? pearlRadius(pearl, zoom) : 0) + PEARL_GAP);
  });
  const glyphs = transportAt(scene, zoom).map(({ site }) =>
    squareAround(at(site.lon, site.lat), GLYPH_HALF),
  );
  return { at, pearls, glyphs, lines: linesOn(scene, zoom, at) };
}

/** Of their size, what the names of bays shrink to where a park would have no name. */
const SMALLER = [0.75, 0.5] as const;

/**
 * Every name that finds a place at a zoom, in px of the whole plane. Without a view it is independent of where the
 * camera stands, so that nothing flickers while it pans.
 */
export function mapLabels(
  scene: Scene,
  lang: Lang,
  zoom: number,
  view = EVERYWHERE,
): readonly PlacedMapLabel[] {
  const { at, pearls, glyphs, lines } = groundAt(scene, zoom);
  const seen = <L extends MapLabel & NamedLabel>(labels: readonly L[]): L[] =>
    labels.flatMap((label) => view.of(label) ?? []);
  const ground: Ground = { ...lines, boxes: [...pearls, ...glyphs, ...view.covered] };
  const parks = seen(parkLabels(scene, lang, zoom, at));

  const namedAt = (share: number) => {
    const water = { ...ground, frame: view.frame };
    const found = scene.bays.map((bay) => ({
      bay,
      name: bayNameInWater(scene, bay, lang, zoom, at, water, share),
    }));
    const bays = found.flatMap(({ name }) => name ?? []);
    const others = found.filter(({ name }) => !name);
    const beside = seen(others.map(({ bay }) => bayNameBeside(bay, lang, at)));
    const boxes = [...ground.boxes, ...bays.map(({ place }) => place.box)];
    return { bays, beside, places: placeNames([...parks, ...beside], { ...ground, boxes }) };
  };
  const unnamed = ({ places }: ReturnType<typeof namedAt>): number =>
    parks.filter(({ key }) => !places.has(key)).length;
  let best = namedAt(1);
  for (const share of SMALLER) {
    if (unnamed(best) === 0) break;
    const next = namedAt(share);
    if (unnamed(next) < unnamed(best)) best = next;
  }
  const { bays, beside, places } = best;
  const taken = [...bays.map(({ place }) => place), ...places.values()];
  const quiet = seen(quietLabels(scene, lang, zoom, at));
  const rest = placeNames(quiet, {
    ...lines,
    boxes: [...ground.boxes, ...taken.map(({ box }) => box)],
    strokes: [...lines.strokes, ...taken.flatMap(({ leader }) => leader ?? [])],
  });
  const placed = [...quiet, ...beside, ...parks].flatMap((label) => {
    const place = places.get(label.key) ?? rest.get(label.key);
    return place ? [{ label, place }] : [];
  });
  return [...placed, ...bays];
}
