// How marks are kept apart on screen: what stands at one place is gathered far out, and fanned out near by.
import type { Pixel } from '../mercator';

/** A round thing on the plane, in px. */
export interface Disc extends Pixel {
  readonly r: number;
}

const GAP_PX = 2;
const RINGS_PX = [0, 22, 30, 42, 56, 72] as const;
const DIRECTIONS = 16;
/** The first direction tried: to the north-east, clear of names that stand east of pearls. */
const FIRST_ANGLE = -Math.PI / 4;

function isFree(disc: Disc, taken: readonly Disc[]): boolean {
  return taken.every(
    ({ x, y, r }) => Math.hypot(disc.x - x, disc.y - y) >= disc.r + r + GAP_PX - 0.01,
  );
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
 * Offsets (x right, y down) that keep each disc clear of the obstacles and of those before it, as near to its own
 * place as can be; one that finds no room stays where it is. Same input, same output.
 */
export function spreadMarks(discs: readonly Disc[], obstacles: readonly Disc[]): readonly Pixel[] {
  const taken: Disc[] = [...obstacles];
  return discs.map((disc) => {
    const found = OFFSETS.find(({ x, y }) =>
      isFree({ ...disc, x: disc.x + x, y: disc.y + y }, taken),
    );
    const { x, y } = found ?? { x: 0, y: 0 };
    taken.push({ ...disc, x: disc.x + x, y: disc.y + y });
    return { x: Math.round(x * 10) / 10 || 0, y: Math.round(y * 10) / 10 || 0 };
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
