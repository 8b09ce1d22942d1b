// The names of marks: those that find room near by, and always the one that is selected or pointed at.
import type { Lang } from '../../domain/ids';
import { formatPlusMinus } from '../../domain/kilometres';
import type { MapTarget } from '../contract';
import { pearlRadius } from '../pearls';
import type { Scene } from '../scene';
import { wrap, type Box, type Label, type Side, type TextLine } from '../svg/label-boxes';
import { placeLabels } from './place-labels';
import { groundAt, mapLabels, type PlacedMapLabel } from '../svg/labels';
import { pearlPlaces } from '../svg/park-labels';
import type { Mark } from '../svg/marker-group';
import { node, type SvgNode } from '../svg/node';
import { scaleAt, toUnits } from '../svg/units';
import { isSelected, type MarkerPosition } from './marker-positions';

/** From here on names stand beside their signs, where there is room. */
const NAMES_FROM = 9.8;
const SIZE = 11.5;
const NOTE_SIZE = 9.5;
const MAX_EMS = 11;
/** From this ± on, in km, the name says how far off it may be. */
const VAGUE_KM = 2;
const LINE_HEIGHT = 1.22;

/** Further and further off, for the name that must be said. */
const FAR_SIDES = [0, 24, 48] as const;

const sidesAt = (far: number): readonly Side[] => [
  { x: 1, y: 0, dx: far, dy: 0 },
  { x: -1, y: 0, dx: -far, dy: 0 },
  { x: 0, y: 1, dx: 0, dy: far },
  { x: 0, y: -1, dx: 0, dy: -far },
];

const box = (x: number, y: number, half: number): Box => ({
  left: x - half,
  top: y - half,
  right: x + half,
  bottom: y + half,
});

function linesOf({ marks }: MarkerPosition, lang: Lang): TextLine[] {
  const [mark] = marks;
  if (!mark) return [];
  const name = wrap(mark.name[lang], MAX_EMS).map((text) => ({ text, size: SIZE }));
  const { uncertaintyKm } = mark.site;
  return uncertaintyKm > VAGUE_KM
    ? [...name, { text: formatPlusMinus(uncertaintyKm), size: NOTE_SIZE }]
    : name;
}

function words(lines: readonly TextLine[], left: number, top: number, middle: boolean): SvgNode {
  let y = top;
  const spans = lines.map(({ text, size }) => {
    y += size * LINE_HEIGHT;
    const attributes = { x: left, y: Math.round((y - size * 0.28) * 10) / 10, 'font-size': size };
    return node('tspan', size === SIZE ? attributes : { ...attributes, fill: 'var(--ink-soft)' }, [
      text,
    ]);
  });
  return node('text', middle ? { 'text-anchor': 'middle' } : {}, spans);
}

/** As lines are broken at spaces, or anywhere in Chinese. */
const unspaced = (text: string): string => text.replaceAll(' ', '');

/** Whether the map names the same place already: a bead of a park that is the same site. */
function isNamedAlready(
  { marks: [mark] }: MarkerPosition,
  scene: Scene,
  lang: Lang,
  written: readonly PlacedMapLabel[],
  isMarked: boolean,
): boolean {
  return scene.pearls.some(({ bead, id, label, site }) => {
    if (!bead || site.id !== mark?.site.id) return false;
    const lines = written.find((one) => one.label.key === `park/${id}`)?.label.lines ?? [];
    const text = lines.map((line) => line.text).join(' ');
    const isWritten = unspaced(text).includes(unspaced(label[lang]));
    // What is marked says its own name, where that is another.
    return isWritten && (!isMarked || mark.name[lang] === label[lang]);
  });
}

/** What is already written and drawn on the map at this zoom. */
function obstacles(
  scene: Scene,
  zoom: number,
  spots: readonly MarkerPosition[],
  written: readonly PlacedMapLabel[],
): Box[] {
  const scale = scaleAt(zoom);
  const at = (lon: number, lat: number) => {
    const { x, y } = toUnits(lon, lat);
    return { x: x * scale, y: y * scale };
  };
  return [
    ...written.map(({ place }) => place.box),
    ...pearlPlaces(scene, zoom, at).map(({ x, y }, i) => {
      const pearl = scene.pearls[i];
      return box(x, y, pearl ? pearlRadius(pearl, zoom) : 0);
    }),
    ...spots.map(({ lon, lat, offset, r }) => {
      const home = at(lon, lat);
      return box(home.x + offset.x, home.y + offset.y, r);
    }),
  ];
}

/** `over` is what lies over the map, in the px of the plane at this zoom. */
export function markerLabels(
  spots: readonly MarkerPosition[],
  scene: Scene,
  lang: Lang,
  zoom: number,
  selected: MapTarget | null,
  hovered: string | null,
  over: readonly Box[] = [],
): readonly Mark[] {
  const isMarked = ({ marks, key }: MarkerPosition): boolean =>
    key === hovered || marks.some((mark) => isSelected(mark, selected));
  const single = spots.filter(
    (spot) => spot.marks.length === 1 && (zoom >= NAMES_FROM || isMarked(spot)),
  );
  if (single.length === 0) return [];
  const written = mapLabels(scene, lang, zoom);
  const named = single.filter(
    (spot) => !isNamedAlready(spot, scene, lang, written, isMarked(spot)),
  );
  const scale = scaleAt(zoom);
  const homes = new Map(
    named.map(({ key, lon, lat }) => {
      const { x, y } = toUnits(lon, lat);
      return [key, { x: x * scale, y: y * scale }];
    }),
  );
  const labels = [...named]
    .sort((a, b) => Number(isMarked(b)) - Number(isMarked(a)))
    .map((spot): Label => {
      const home = homes.get(spot.key) ?? { x: 0, y: 0 };
      const far = spot.r + 4;
      return {
        key: spot.key,
        x: home.x + spot.offset.x,
        y: home.y + spot.offset.y,
        lines: linesOf(spot, lang),
        letterSpacing: 0,
        sides: isMarked(spot) ? FAR_SIDES.flatMap((add) => sidesAt(far + add)) : sidesAt(far),
      };
    });
  const taken = [...obstacles(scene, zoom, spots, written), ...over];
  // What is selected or pointed at says its name even where that covers something.
  const { strokes } = groundAt(scene, zoom).lines;
  const free = placeLabels(labels, taken, strokes);
  const forced = labels
    .filter(({ key }) => !free.has(key) && named.some((spot) => spot.key === key && isMarked(spot)))
    .map((label) => ({ ...label, fixed: true }));
  const placed = new Map([...free, ...placeLabels(forced, [])]);
  return named.flatMap((spot) => {
    const place = placed.get(spot.key);
    const home = homes.get(spot.key);
    if (!place || !home) return [];
    const { left, right, top } = place.box;
    const isMiddle = place.side.x === 0;
    const x = Math.round(((isMiddle ? (left + right) / 2 : left) - home.x) * 10) / 10;
    const text = words(linesOf(spot, lang), x, top - home.y, isMiddle);
    return [{ key: spot.key, lon: spot.lon, lat: spot.lat, children: [text] }];
  });
}
