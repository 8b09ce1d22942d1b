// How marks are kept apart on screen: what stands at one place is gathered far out, and fanned out near by.
import type { Pixel } from '../mercator';
import type { Box } from '../svg/label-boxes';

/** A round thing on the plane, in px. */
export interface Disc extends Pixel {
  readonly r: number;
}

const GAP_PX = 2;
const RINGS_PX = [0, 22, 30, 42, 56, 72] as const;
const DIRECTIONS = 16;
/** The first direction tried: to the north-east, clear of names that stand east of pearls. */
const FIRST_ANGLE = -Math.PI / 4;

function isClearOf(disc: Disc, taken: readonly Disc[]): boolean {
  return taken.every(
    ({ x, y, r }) => Math.hypot(disc.x - x, disc.y - y) >= disc.r + r + GAP_PX - 0.01,
  );
}

/** How far a point is from a box; 0 inside it. */
function gap({ x, y }: Pixel, { left, top, right, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** Offsets in px, nearest first; those of a ring alternate to either side of the first direction. */
const OFFSETS: readonly Pixel[] = RINGS_PX.flatMap((radius) =>
  radius === 0
    ? [{ x: 0, y: 0 }]
    : Array.from({ length: DIRECTIONS }, (_, i) => {
        const steps = Math.ceil(i / 2) * (i % 2 === 0 ? 1 : -1);
        const angle = FIRST_ANGLE + (steps * 2 * Math.PI) / DIRECTIONS;
        return { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius };
      }),
);

/**
 * Offsets (x right, y down) that keep each disc clear of the obstacles, of words, and of the discs before it, as near
 * to its own place as can be. Where there is no room for all that it may lie over words; where there is none at all
 * it stays. Same input, same output.
 */
export function spreadMarkers(
  discs: readonly Disc[],
  obstacles: readonly Disc[],
  words: readonly Box[] = [],
): readonly Pixel[] {
  const taken: Disc[] = [...obstacles];
  return discs.map((disc) => {
    const places = OFFSETS.map(({ x, y }) => ({ ...disc, x: disc.x + x, y: disc.y + y }));
    const clear = places.filter((place) => isClearOf(place, taken));
    const best = clear.find((place) => words.every((box) => gap(place, box) >= place.r));
    const found = best ?? clear[0] ?? disc;
    taken.push(found);
    const tenth = (value: number): number => Math.round(value * 10) / 10 || 0;
    return { x: tenth(found.x - disc.x), y: tenth(found.y - disc.y) };
  });
}

/** Indices of places that are no further than `reach` px from the first of their group, in the order given. */
export function gathered(places: readonly Pixel[], reach: number): readonly (readonly number[])[] {
  const groups: number[][] = [];
  places.forEach((place, i) => {
    const near = groups.find(([first = 0]) => {
      const head = places[first] ?? place;
      return Math.hypot(place.x - head.x, place.y - head.y) <= reach;
    });
    if (near) near.push(i);
    else groups.push([i]);
  });
  return groups;
}
