// The names of a view at rest: clear of what lies over the map and of its edge, each where it stood if that is free.
// Fetched later than the first picture, which knows of nothing that lies over it.
import type { Box, Camera, MapSettings, Size } from '../contract';
import type { Pixel } from '../mercator';
import type { Scene } from '../scene';
import { mapLabels, type PlacedMapLabel } from './labels';
import { grown } from './obstacles';
import { scaleAt, toUnits } from './units';

/** Between a name and what lies over the map, in px: its halo, and what a face is wider than we reckon. */
const AIR = 3;

/** All around what is seen: a name that reaches there would be cut. */
const FAR_OFF = 1e6;

function outside({ left, top, right, bottom }: Box): readonly Box[] {
  const [far, near] = [FAR_OFF, -FAR_OFF];
  return [
    { left: near, top: near, right: left, bottom: far },
    { left: right, top: near, right: far, bottom: far },
    { left: near, top: near, right: far, bottom: top },
    { left: near, top: bottom, right: far, bottom: far },
  ];
}

/** From px around a position to the plane of a scale. */
function shifted(box: Box & { readonly lon: number; readonly lat: number }, scale: number): Box {
  const { x, y } = toUnits(box.lon, box.lat);
  return {
    left: box.left + x * scale,
    top: box.top + y * scale,
    right: box.right + x * scale,
    bottom: box.bottom + y * scale,
  };
}

export const isIn = ({ left, top, right, bottom }: Box, { x, y }: Pixel): boolean =>
  x > left && x < right && y > top && y < bottom;

/** What of the plane is seen, in its px, and what of that is covered by `over`, which is in px of the view. */
export function viewOf({ zoom, lon, lat }: Camera, size: Size, over: readonly Box[]) {
  const scale = scaleAt(zoom);
  const centre = toUnits(lon, lat);
  const x = centre.x * scale - size.width / 2;
  const y = centre.y * scale - size.height / 2;
  const inPlane = ({ left, top, right, bottom }: Box): Box => ({
    left: left + x,
    top: top + y,
    right: right + x,
    bottom: bottom + y,
  });
  const frame = inPlane(grown({ left: 0, top: 0, right: size.width, bottom: size.height }, -AIR));
  return { frame, covered: [...over.map((box) => grown(inPlane(box), AIR)), ...outside(frame)] };
}

type Rested = Pick<MapSettings, 'lang' | 'selected' | 'over'> & Partial<Pick<MapSettings, 'marks'>>;

/** Every name of a view at rest, clear of what lies over it. */
export function labelsInView(
  scene: Scene,
  { lang, selected, over = [], marks = [] }: Rested,
  camera: Camera,
  size: Size,
): readonly PlacedMapLabel[] {
  const { zoom } = camera;
  const placed = mapLabels(scene, lang, zoom);
  if (size.width === 0 || size.height === 0) return placed;
  const { frame, covered } = viewOf(camera, size, over);
  // A pearl under a mark keeps its name, which stands beside that.
  const scale = scaleAt(zoom);
  const marked = marks.flatMap(({ taken }) => (taken ? [shifted(taken(lang), scale)] : []));
  const before = new Map(placed.map(({ label, place }) => [label.key, place.side]));
  return mapLabels(scene, lang, zoom, {
    covered: [...covered, ...marked],
    frame,
    of: (label) => {
      const isHeld = selected?.kind === label.kind && selected.id === label.id;
      if (!isHeld && covered.some((box) => isIn(box, label))) return null;
      const side = before.get(label.key);
      // The place that it has comes first.
      return { ...label, isHeld, sides: side ? [side, ...label.sides] : label.sides };
    },
  });
}
