// Moves names out from under what lies over the map: to another of their places, and away where none is free.
// Fetched later than the first picture, which knows of nothing that lies over it.
import type { Box, Camera, MapSettings, Size } from '../contract';
import type { Pixel } from '../mercator';
import { pearlRadius } from '../pearls';
import type { Scene } from '../scene';
import { boxOf, overlaps, type PlacedLabel, type Side } from './label-boxes';
import { mapLabels, pearlPlaces, type MapLabel, type PlacedMapLabel } from './labels';
import { scaleAt, toUnits } from './units';

/** Between a name and what lies over the map, in px: its halo, and what a face is wider than we reckon. */
const AIR = 3;
/** How far the name of a bay may drift, in its own height, and how finely. */
const DRIFT = [0.5, 1, 1.5, 2, 2.5, 3, 4, 5] as const;

const area = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** A park's own places around its pearl; what stands in open water may drift. */
function sidesOf({ kind, sides, lines }: MapLabel): readonly Side[] {
  const [first] = sides;
  if (kind !== 'bay' || !first) return sides;
  const height = lines[0]?.size ?? 0;
  const drifts = DRIFT.flatMap((share) =>
    [
      [0, 1],
      [0, -1],
      [-1, 0],
      [1, 0],
      [-1, 1],
      [-1, -1],
      [1, 1],
      [1, -1],
    ].map(([x = 0, y = 0]) => ({
      ...first,
      dx: first.dx + x * share * height,
      dy: first.dy + y * share * height,
    })),
  );
  return [first, ...drifts];
}

const RANK = { park: 0, bay: 1, transport: 2, district: 3 } as const;

/**
 * The names with every one that touches an obstacle moved, in the order of their importance, or left out; all
 * others stay where they are. One that `isHeld` is never left out. Boxes in the px that the names were placed in.
 */
function movedClear(
  placed: readonly PlacedMapLabel[],
  obstacles: readonly Box[],
  taken: readonly Box[],
  isHeld: (label: MapLabel) => boolean,
): readonly PlacedMapLabel[] {
  const isClear = (box: Box): boolean => !obstacles.some((one) => overlaps(one, box));
  const now = new Map<string, PlacedLabel>(
    placed.filter(({ place }) => isClear(place.box)).map(({ label, place }) => [label.key, place]),
  );
  const rank = (label: MapLabel): number => (isHeld(label) ? -1 : RANK[label.kind]);
  const touched = placed
    .filter(({ label }) => !now.has(label.key))
    .sort((a, b) => rank(a.label) - rank(b.label));
  for (const { label } of touched) {
    const others = [...taken, ...[...now.values()].map(({ box }) => box)];
    const places = sidesOf(label).map((side) => ({
      key: label.key,
      side,
      box: boxOf(label, side),
    }));
    const free = places.find(
      ({ box }) => isClear(box) && !others.some((one) => overlaps(one, box)),
    );
    const cost = ({ box }: PlacedLabel): number =>
      [...obstacles, ...others].reduce((sum, one) => sum + area(one, box), 0);
    const [least] = isHeld(label) ? places.sort((a, b) => cost(a) - cost(b)) : [];
    const chosen = free ?? least;
    if (chosen) now.set(label.key, chosen);
  }
  return placed.flatMap(({ label }) => {
    const place = now.get(label.key);
    return place ? [{ label, place }] : [];
  });
}

/** The edges of the map, where a name would be cut. */
function edges({ width, height }: Size): readonly Box[] {
  const line = (left: number, top: number, right: number, bottom: number): Box => ({
    left,
    top,
    right,
    bottom,
  });
  return [
    line(-1, 0, 0, height),
    line(width, 0, width + 1, height),
    line(0, -1, width, 0),
    line(0, height, width, height + 1),
  ];
}

/** Every name of a view at rest, clear of `over`, which is in px of the view. */
export function labelsInView(
  scene: Scene,
  { lang, selected, over = [] }: Pick<MapSettings, 'lang' | 'selected' | 'over'>,
  { zoom, lon, lat }: Camera,
  size: Size,
): readonly PlacedMapLabel[] {
  const placed = mapLabels(scene, lang, zoom);
  if (size.width === 0 || size.height === 0) return placed;
  const scale = scaleAt(zoom);
  const at = (east: number, north: number): Pixel => {
    const { x, y } = toUnits(east, north);
    return { x: x * scale, y: y * scale };
  };
  const centre = at(lon, lat);
  const x = centre.x - size.width / 2;
  const y = centre.y - size.height / 2;
  const inPlane =
    (air: number) =>
    (box: Box): Box => ({
      left: box.left + x - air,
      top: box.top + y - air,
      right: box.right + x + air,
      bottom: box.bottom + y + air,
    });
  const pearls = pearlPlaces(scene, zoom, at).map((place, i): Box => {
    const pearl = scene.pearls[i];
    const r = (pearl ? pearlRadius(pearl, zoom) : 0) + 1;
    return { left: place.x - r, top: place.y - r, right: place.x + r, bottom: place.y + r };
  });
  return movedClear(
    placed,
    [...over.map(inPlane(AIR)), ...edges(size).map(inPlane(AIR))],
    pearls,
    ({ kind, id }) => selected?.kind === kind && selected.id === id,
  );
}
