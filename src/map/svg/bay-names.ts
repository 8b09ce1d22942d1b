// Where the name of a bay stands: in its water, as large as that has room for; else beside it, at the end of a leader.
import type { Lang } from '../../domain/ids';
import { bayLabelSize } from '../bay-labels';
import type { Pixel } from '../mercator';
import type { Scene } from '../scene';
import { boxOf, overlaps, type Box, type Side, type Stroke, type TextLine } from './label-boxes';
import { linesOf, type MapLabel, type PlacedMapLabel } from './map-label';
import { grown, isCrossed } from './obstacles';
import { farAround } from './park-labels';
import type { NamedLabel } from './place-names';

type Project = (lon: number, lat: number) => Pixel;
type Bay = Scene['bays'][number];

/** What the name keeps clear of; `frame` is what is seen, where that is known. */
export interface WaterGround {
  readonly boxes: readonly Box[];
  readonly strokes: readonly Stroke[];
  readonly frame?: Box | undefined;
}

/** Px: a name that would be smaller stands beside its water; from the zoom of a bay on it stays inside if it can be read at all. */
const SMALLEST_FAR = 9;
const SMALLEST = 7.5;
const NEAR_ZOOM = 9;
const SMALLEST_SECOND = 9;
/** Between the characters of a Chinese name in the water, in ems: set wide by style, so that it is found as it is typed. */
const WIDE = 0.62;
const LETTER_SPACING = 0.06;
const CLOSE = { letterSpacing: 0 };
/** Of a room: the faces that are used are a little wider than we reckon. */
const FILLED = 0.94;
/** Of the size that a room has space for, until the name keeps clear. */
const SHARES = [1, 0.9, 0.82, 0.74, 0.66, 0.58, 0.5] as const;
/** Of what the name leaves free in its room: the middle first. */
const SHIFTS = [0, -0.5, 0.5, -1, 1] as const;
const AIR = 1;
/** Px of a name beside its water, and of the point in the water where its leader begins. */
const BESIDE = 12;
const DOT = 3;
/** A shorter leader reads as a dash before the name. */
const LEAST = 20;

const set = (line: TextLine, lang: Lang): TextLine =>
  (line.lang ?? lang) === 'zh' ? { ...line, letterSpacing: WIDE } : line;

/** A name of size 1, in both scripts or in one, on one line or broken: the fullest first. */
function settings(name: Bay['name'], lang: Lang): readonly (readonly TextLine[])[] {
  const second = lang === 'zh' ? 0.62 : 0.8;
  return [second, 0].flatMap((share) => [
    linesOf(name, lang, 1, share, 14).map((line) => set(line, lang)),
    // Broken, it is where there is least room: set closer too.
    linesOf(name, lang, 1, share, 6).map((line) => ({ ...set(line, lang), ...CLOSE })),
  ]);
}

const labelOf = (
  { id, label }: Bay,
  lines: readonly TextLine[],
  at: Project,
  side: Side,
): MapLabel => ({
  kind: 'bay',
  id,
  key: `bay/${id}`,
  ...at(label.lon, label.lat),
  lines,
  letterSpacing: LETTER_SPACING,
  sides: [side],
});

const MIDDLE: Side = { x: 0, y: 0, dx: 0, dy: 0 };
const sized = (lines: readonly TextLine[], size: number): readonly TextLine[] =>
  lines.map((line) => ({ ...line, size: line.size * size }));

/** The part of a room that is seen. */
function seen(room: Box, frame: Box | undefined): Box {
  if (!frame) return room;
  return {
    left: Math.max(room.left, frame.left),
    top: Math.max(room.top, frame.top),
    right: Math.min(room.right, frame.right),
    bottom: Math.min(room.bottom, frame.bottom),
  };
}

function isClear(box: Box, { boxes, strokes }: WaterGround): boolean {
  const around = grown(box, AIR);
  return (
    !boxes.some((one) => overlaps(one, around)) &&
    !strokes.some((stroke) => isCrossed(around, stroke))
  );
}

/** The name in one of its rooms, between two sizes; null where it would be too small or lie on something. */
function inRoom(
  bay: Bay,
  lines: readonly TextLine[],
  { most, least }: { readonly most: number; readonly least: number },
  room: Box,
  at: Project,
  ground: WaterGround,
): PlacedMapLabel | null {
  const unit = boxOf({ ...labelOf(bay, lines, at, MIDDLE), x: 0, y: 0 }, MIDDLE);
  const [width, height] = [unit.right - unit.left, unit.bottom - unit.top];
  const fits = Math.min(
    ((room.right - room.left) * FILLED) / width,
    ((room.bottom - room.top) * FILLED) / height,
  );
  const smallest = Math.min(...lines.map(({ size }) => size));
  const atLeast = Math.max(least, smallest < 1 ? SMALLEST_SECOND / smallest : 0);
  const origin = at(bay.label.lon, bay.label.lat);
  for (const share of SHARES) {
    const size = Math.round(Math.min(fits, most) * share * 10) / 10;
    if (size < atLeast) return null;
    const slack = {
      x: (room.right - room.left - width * size) / 2,
      y: (room.bottom - room.top - height * size) / 2,
    };
    for (const down of SHIFTS) {
      for (const right of SHIFTS) {
        const side = {
          ...MIDDLE,
          dx: (room.left + room.right) / 2 + slack.x * right - origin.x,
          dy: (room.top + room.bottom) / 2 + slack.y * down - origin.y,
        };
        const label = labelOf(bay, sized(lines, size), at, side);
        const box = boxOf(label, side);
        if (isClear(box, ground)) return { label, place: { key: label.key, side, box } };
      }
    }
  }
  return null;
}

/** The name of a bay in its water, at most at `share` of its size; null where there is no room for it. */
export function bayNameInWater(
  scene: Scene,
  bay: Bay,
  lang: Lang,
  zoom: number,
  at: Project,
  ground: WaterGround,
  share: number,
): PlacedMapLabel | null {
  const rule = scene.bayLabels[bay.id];
  const sizes = {
    most: bayLabelSize(rule ?? {}, zoom) * share,
    least: zoom < NEAR_ZOOM ? SMALLEST_FAR : SMALLEST,
  };
  const rooms = (rule?.rooms ?? [])
    .map(([west, south, east, north]): Box => {
      const [topLeft, bottomRight] = [at(west, north), at(east, south)];
      return { left: topLeft.x, top: topLeft.y, right: bottomRight.x, bottom: bottomRight.y };
    })
    .map((room) => seen(room, ground.frame));
  for (const lines of settings(bay.name, lang)) {
    const places = rooms.flatMap((room) => inRoom(bay, lines, sizes, room, at, ground) ?? []);
    const sizeOf = ({ label }: PlacedMapLabel): number => label.lines[0]?.size ?? 0;
    const [best] = places.sort((a, b) => sizeOf(b) - sizeOf(a));
    if (best) return best;
  }
  return null;
}

/** The name of a bay beside its water, in one script: at the end of a leader. */
export const bayNameBeside = (bay: Bay, lang: Lang, at: Project): MapLabel & NamedLabel => {
  const lines = linesOf(bay.name, lang, BESIDE, 0, 14).map((line) => set(line, lang));
  const [first = MIDDLE, ...others] = farAround(DOT, LEAST);
  return { ...labelOf(bay, lines, at, first), radius: DOT, farSides: others };
};
