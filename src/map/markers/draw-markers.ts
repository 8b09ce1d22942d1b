// The marks of a moment as plain drawings: pure, for the live map and for the picture that is saved.
import type { Lang } from '../../domain/ids';
import type { Box, MapTarget } from '../contract';
import { CASING, EDGE_OPACITY } from '../halo';
import { metresPerPixel } from '../mercator';
import type { Scene } from '../scene';
import type { Mark, MarkerGroup } from '../svg/marker-group';
import { node, type SvgNode } from '../svg/node';
import { markerLabels } from './marker-labels';
import { countShape, markerShape, ringShape } from './marker-shapes';
import type { PlaceMarker } from './place-marker';
import { APART_FROM, isSelected, SIGN, signSize, type MarkerPosition } from './marker-positions';

/** A ± narrower than this on screen is covered by its sign; many that are wider than the widest hide the map. */
const HALO_PX = { from: SIGN + 4, to: 170, chosenTo: 4000 } as const;

const LEADER = { fill: 'none', stroke: 'var(--ink)', 'stroke-width': 1, opacity: 0.75 };
const HALOS = { fill: 'none', stroke: 'var(--halo-edge)', 'stroke-linecap': 'round' };
const HALO_CASING = {
  stroke: 'var(--ink-halo)',
  'stroke-width': CASING.width,
  opacity: CASING.opacity,
};
const HALO = { 'stroke-width': 1.1, 'stroke-dasharray': '1 4', opacity: EDGE_OPACITY };
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

function leader({ offset: { x, y }, r, from }: MarkerPosition): SvgNode[] {
  const length = Math.hypot(x, y);
  if (length <= r + from) return [];
  const start = from / length;
  const end = (length - r) / length;
  const round = (value: number): number => Math.round(value * 10) / 10;
  return [
    node('path', {
      d: `M${round(x * start)} ${round(y * start)}L${round(x * end)} ${round(y * end)}`,
      ...LEADER,
    }),
    ...(from === 0 ? [node('circle', { r: 1.8, fill: 'var(--ink)' })] : []),
  ];
}

function drawing(spot: MarkerPosition, selected: MapTarget | null, zoom: number): SvgNode[] {
  const { marks, offset, r } = spot;
  const [first] = marks;
  if (!first?.layer) return [];
  const isChosen = marks.some((mark) => isSelected(mark, selected));
  const shape =
    marks.length > 1
      ? countShape(marks.length, r - 1)
      : markerShape(first.layer, first.site, signSize(zoom));
  const place = { transform: `translate(${offset.x} ${offset.y})` };
  return [...leader(spot), node('g', place, isChosen ? [...ringShape(r + 3), ...shape] : shape)];
}

/** The ± of what is selected, and of what is drawn in signs: the same circle once. */
function halos(
  marks: readonly PlaceMarker[],
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
    const isTooWide = r > (isChosen ? HALO_PX.chosenTo : HALO_PX.to);
    if (r < HALO_PX.from || isTooWide || (!isChosen && zoom < APART_FROM)) continue;
    const key = `${lon} ${lat} ${uncertaintyKm}`;
    if (circles.has(key)) continue;
    const children = [HALO_CASING, isChosen ? CHOSEN_HALO : HALO].map((look) =>
      node('circle', { r, ...look }),
    );
    circles.set(key, { key, lon, lat, children });
  }
  return [...circles.values()];
}

/** Rings around what the map has drawn already. */
function rings(marks: readonly PlaceMarker[], selected: MapTarget | null): readonly Mark[] {
  return marks
    .filter((mark) => mark.layer === null && isSelected(mark, selected))
    .map(({ key, site: { lon, lat } }) => ({ key, lon, lat, children: ringShape(SIGN + 3) }));
}

export interface MarkView {
  readonly lang: Lang;
  readonly selected: MapTarget | null;
  /** Key of the mark pointed at, which says its name at any zoom. */
  readonly hovered?: string | null;
  /** What lies over the map, in the px of the plane at its zoom: names stand beside it. */
  readonly over?: readonly Box[];
}

/** Everything of the marks at a zoom, in the order of drawing. */
export function drawMarkers(
  marks: readonly PlaceMarker[],
  spots: readonly MarkerPosition[],
  scene: Scene,
  { lang, selected, hovered = null, over }: MarkView,
  zoom: number,
): readonly MarkerGroup[] {
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
      marks: markerLabels(spots, scene, lang, zoom, selected, hovered, over),
    },
  ];
}
