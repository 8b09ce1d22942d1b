// Where marks stand on screen: apart from the pearls, from the names of parks and from each other.
import type { Lang } from '../../domain/ids';
import { REGION } from '../region';
import type { MapTarget } from '../contract';
import { project, type Pixel } from '../mercator';
import { pearlRadius, spreadAt } from '../pearls';
import type { Scene } from '../scene';
import type { Box } from '../svg/label-boxes';
import { mapLabels } from '../svg/labels';
import { atZoom, type Stops } from '../svg/layer';
import type { PlaceMarker } from './place-marker';
import { gathered, spreadMarkers, type Disc } from './spread-markers';

/** Below this zoom what stands nearer together than fingers and pointers can tell apart is one number. */
export const APART_FROM = 10.3;
const GATHER_PX = 24;
/** Half a sign with its edge: two beside each other are a target apart. */
export const SIGN = 11;
/** Of their size, signs where the whole corridor is seen: pearls are larger. */
const FAR_OUT: Stops = [8.3, 0.62, APART_FROM, 1];
export const signSize = (zoom: number): number => atZoom(FAR_OUT, zoom);

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

/** Where the names of parks and bays stand, which no mark may cover. */
const corridorNames = (scene: Scene, lang: Lang, zoom: number): readonly Box[] =>
  mapLabels(scene, lang, zoom)
    .filter(({ label }) => label.kind === 'park' || label.kind === 'bay')
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
    zoom < APART_FROM ? gathered(places, GATHER_PX) : drawn.map((_, i): readonly number[] => [i]);
  const r = SIGN * signSize(zoom);
  const spots = groups.flatMap((indices) => {
    const own = indices.flatMap((i) => drawn[i] ?? []);
    const [first] = own;
    if (!first) return [];
    const { lon, lat } = first.site;
    return [{ key: first.key, marks: own, lon, lat, r, home: project(lon, lat, zoom) }];
  });
  const pearls = pearlDiscs(scene, zoom);
  const offsets = spreadMarkers(
    spots.map(({ home, r }) => ({ ...home, r })),
    pearls,
    corridorNames(scene, lang, zoom),
  );
  return spots.map(({ home, ...spot }, i) => {
    const under = pearls.map(({ x, y, r }) => r + 1 - Math.hypot(home.x - x, home.y - y));
    return { ...spot, offset: offsets[i] ?? { x: 0, y: 0 }, from: Math.max(0, ...under) };
  });
}
