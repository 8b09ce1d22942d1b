// Where marks stand on screen: apart from the pearls, from the names of parks and from each other.
import type { Lang } from '../../domain/ids';
import { REGION } from '../region';
import type { MapTarget } from '../contract';
import { project, type Pixel } from '../mercator';
import { pearlRadius, spreadAt } from '../pearls';
import type { Scene } from '../scene';
import type { Box } from '../svg/label-boxes';
import { mapLabels } from '../svg/labels';
import type { PlaceMarker } from './place-marker';
import { gathered, spreadMarkers, type Disc } from './spread-markers';

/** Below this zoom marks are dots, and what stands together is one dot with a number. */
export const SIGNS_FROM = 10.3;
const GATHER_PX = 10;
export const DOT = 3.5;
export const COUNT = 8;
export const SIGN = 10;
/** What is drawn at one place of the screen: one mark, or several gathered. */
export interface MarkerPosition {
  readonly key: string;
  readonly marks: readonly PlaceMarker[];
  readonly lon: number;
  readonly lat: number;
  /** From its own place to where it is drawn, in px. */
  readonly offset: Pixel;
  readonly r: number;
  /** Where the line from its own place begins, in px: at the edge of the pearl that stands there. */
  readonly from: number;
}

export const isSelected = (mark: PlaceMarker, selected: MapTarget | null): boolean =>
  mark.target.kind === selected?.kind && mark.target.id === selected.id;

const radiusOf = (count: number, zoom: number): number => {
  if (zoom >= SIGNS_FROM) return SIGN;
  return count > 1 ? COUNT : DOT;
};

function pearlDiscs(scene: Scene, zoom: number): Disc[] {
  return scene.pearls.map((pearl, i) => {
    const home = project(pearl.site.lon, pearl.site.lat, zoom);
    const offset = spreadAt(scene.spreads, i, zoom);
    return { x: home.x + offset.x, y: home.y + offset.y, r: pearlRadius(pearl, zoom) };
  });
}

/** World pixels of the units that words are placed in, at a zoom. */
function worldOf(zoom: number): (box: Box) => Box {
  const [west, , , north] = REGION;
  const { x, y } = project(west, north, zoom);
  return ({ left, top, right, bottom }) => ({
    left: left + x,
    top: top + y,
    right: right + x,
    bottom: bottom + y,
  });
}

/** Where the names of parks stand, which no mark may cover. */
const parkNames = (scene: Scene, lang: Lang, zoom: number): readonly Box[] =>
  mapLabels(scene, lang, zoom)
    .filter(({ label }) => label.kind === 'park')
    .map(({ place }) => worldOf(zoom)(place.box));

/** Sharp positions keep their place and vague ones give way. */
const bySharpness = (a: PlaceMarker, b: PlaceMarker): number =>
  a.site.uncertaintyKm - b.site.uncertaintyKm;

/** Where marks are drawn at a zoom, clear of the pearls and of each other. */
export function markerPositionsAt(
  marks: readonly PlaceMarker[],
  scene: Scene,
  lang: Lang,
  zoom: number,
): readonly MarkerPosition[] {
  const drawn = marks.filter(({ layer }) => layer !== null).sort(bySharpness);
  const places = drawn.map(({ site }) => project(site.lon, site.lat, zoom));
  const groups =
    zoom < SIGNS_FROM ? gathered(places, GATHER_PX) : drawn.map((_, i): readonly number[] => [i]);
  const spots = groups.flatMap((indices) => {
    const own = indices.flatMap((i) => drawn[i] ?? []);
    const [first] = own;
    if (!first) return [];
    const { lon, lat } = first.site;
    const r = radiusOf(own.length, zoom);
    return [{ key: first.key, marks: own, lon, lat, r, home: project(lon, lat, zoom) }];
  });
  const pearls = pearlDiscs(scene, zoom);
  const offsets = spreadMarkers(
    spots.map(({ home, r }) => ({ ...home, r })),
    pearls,
    parkNames(scene, lang, zoom),
  );
  return spots.map(({ home, ...spot }, i) => {
    const under = pearls.map(({ x, y, r }) => r + 1 - Math.hypot(home.x - x, home.y - y));
    return { ...spot, offset: offsets[i] ?? { x: 0, y: 0 }, from: Math.max(0, ...under) };
  });
}
