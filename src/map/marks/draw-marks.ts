// The marks of a moment as plain drawings: pure, for the live map and for the picture that is saved.
import type { Lang } from '../../domain/ids';
import type { MapTarget } from '../contract';
import { metresPerPixel, project, type Pixel } from '../mercator';
import { pearlRadius, spreadAt } from '../pearls';
import type { Scene } from '../scene';
import type { Mark, MarkGroup } from '../svg/marks';
import { node, type SvgNode } from '../svg/node';
import { markLabels } from './mark-labels';
import { countShape, dotShape, markShape, ringShape } from './mark-shapes';
import type { PlaceMark } from './place-mark';
import { gathered, spreadMarks, type Disc } from './spread-marks';

/** Below this zoom marks are dots, and what stands together is one dot with a number. */
export const SIGNS_FROM = 10.3;
const GATHER_PX = 10;
const DOT = 3.5;
const COUNT = 8;
export const SIGN = 10;
/** A ± narrower than this on screen is covered by the sign itself; a wider one than the widest is not seen as one. */
const HALO_PX = { from: SIGN + 4, to: 900 } as const;

const LEADER = { fill: 'none', stroke: 'var(--ink)', 'stroke-width': 1, opacity: 0.75 };
const HALOS = { fill: 'none', stroke: 'var(--halo-edge)', 'stroke-linecap': 'round' };
const HALO = { 'stroke-width': 1.1, 'stroke-dasharray': '1 4', opacity: 0.55 };
const CHOSEN_HALO = {
  'stroke-width': 1.6,
  'stroke-dasharray': '1 4',
  fill: 'var(--halo)',
  'fill-opacity': 0.14,
};
const NAMES = {
  fill: 'var(--ink)',
  stroke: 'var(--ink-halo)',
  'stroke-width': 3.2,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
};

/** What is drawn at one place of the screen: one mark, or several gathered. */
export interface Spot {
  readonly key: string;
  readonly marks: readonly PlaceMark[];
  readonly lon: number;
  readonly lat: number;
  /** From its own place to where it is drawn, in px. */
  readonly offset: Pixel;
  readonly r: number;
}

export const isSelected = (mark: PlaceMark, selected: MapTarget | null): boolean =>
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

/** Sharp positions keep their place and vague ones give way. */
const bySharpness = (a: PlaceMark, b: PlaceMark): number =>
  a.site.uncertaintyKm - b.site.uncertaintyKm;

/** Where marks are drawn at a zoom, clear of the pearls and of each other. */
export function spotsAt(marks: readonly PlaceMark[], scene: Scene, zoom: number): readonly Spot[] {
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
  const offsets = spreadMarks(
    spots.map(({ home, r }) => ({ ...home, r })),
    pearlDiscs(scene, zoom),
  );
  return spots.map(({ home: _, ...spot }, i) => ({
    ...spot,
    offset: offsets[i] ?? { x: 0, y: 0 },
  }));
}

function leader({ x, y }: Pixel, r: number): SvgNode[] {
  const length = Math.hypot(x, y);
  if (length <= r) return [];
  const end = (length - r) / length;
  const round = (value: number): number => Math.round(value * 10) / 10;
  return [
    node('path', { d: `M0 0L${round(x * end)} ${round(y * end)}`, ...LEADER }),
    node('circle', { r: 1.8, fill: 'var(--ink)' }),
  ];
}

function drawing({ marks, offset, r }: Spot, selected: MapTarget | null, zoom: number): SvgNode[] {
  const [first] = marks;
  if (!first?.layer) return [];
  const isChosen = marks.some((mark) => isSelected(mark, selected));
  const shape =
    zoom >= SIGNS_FROM
      ? markShape(first.layer, first.site)
      : marks.length > 1
        ? countShape(marks.length, COUNT)
        : dotShape(first.site, DOT);
  const place = { transform: `translate(${offset.x} ${offset.y})` };
  return [
    ...leader(offset, r),
    node('g', place, isChosen ? [...ringShape(r + 3), ...shape] : shape),
  ];
}

/** The ± of what is selected, and of what is drawn in signs: the same circle once. */
function halos(
  marks: readonly PlaceMark[],
  selected: MapTarget | null,
  zoom: number,
): readonly Mark[] {
  const circles = new Map<string, Mark>();
  const ordered = [...marks].sort(
    (a, b) => Number(isSelected(b, selected)) - Number(isSelected(a, selected)),
  );
  for (const mark of ordered) {
    const { lon, lat, uncertaintyKm } = mark.site;
    const r = Math.round((uncertaintyKm * 1000) / metresPerPixel(lat, zoom));
    const isChosen = isSelected(mark, selected);
    if (r < HALO_PX.from || r > HALO_PX.to || (!isChosen && zoom < SIGNS_FROM)) continue;
    const key = `${lon} ${lat} ${uncertaintyKm}`;
    if (circles.has(key)) continue;
    const children = [node('circle', { r, ...(isChosen ? CHOSEN_HALO : HALO) })];
    circles.set(key, { key, lon, lat, children });
  }
  return [...circles.values()];
}

/** Rings around what the map has drawn already. */
function rings(marks: readonly PlaceMark[], selected: MapTarget | null): readonly Mark[] {
  return marks
    .filter((mark) => mark.layer === null && isSelected(mark, selected))
    .map(({ key, site: { lon, lat } }) => ({ key, lon, lat, children: ringShape(SIGN + 3) }));
}

export interface MarkView {
  readonly lang: Lang;
  readonly selected: MapTarget | null;
  /** Key of the mark pointed at, which says its name at any zoom. */
  readonly hovered?: string | null;
}

/** Everything of the marks at a zoom, in the order of drawing. */
export function drawMarks(
  marks: readonly PlaceMark[],
  spots: readonly Spot[],
  scene: Scene,
  { lang, selected, hovered = null }: MarkView,
  zoom: number,
): readonly MarkGroup[] {
  return [
    { id: 'mark-halos', attributes: HALOS, marks: halos(marks, selected, zoom) },
    {
      id: 'mark-signs',
      attributes: {},
      marks: [
        ...rings(marks, selected),
        ...spots.map((spot) => ({
          key: spot.key,
          lon: spot.lon,
          lat: spot.lat,
          children: drawing(spot, selected, zoom),
        })),
      ],
    },
    {
      id: 'mark-names',
      attributes: NAMES,
      marks: markLabels(spots, scene, lang, zoom, selected, hovered),
    },
  ];
}
