// Lets a curve pass beneath pearls that are drawn already: it breaks off at their rims and goes on behind them.
import type { Pixel } from '../mercator';
import { written, type Curve, type Disc } from './curve';

/** Enough that a break is off its rim by less than 2 px on the longest arc of a screen. */
const STEPS = 240;

/** A point of the curve for `s` = `t`; for two values the control point of the part between them (its blossom). */
function blossom({ start, control, end }: Curve, s: number, t: number): Pixel {
  const along = (pick: (at: Pixel) => number) =>
    (1 - s) * (1 - t) * pick(start) +
    ((1 - s) * t + s * (1 - t)) * pick(control) +
    s * t * pick(end);
  return { x: along(({ x }) => x), y: along(({ y }) => y) };
}

/** The path of the curve outside of the discs; all of it where it meets none. */
export function pathUnder(curve: Curve, discs: readonly Disc[]): string {
  const isClear = (t: number): boolean => {
    const at = blossom(curve, t, t);
    return discs.every(({ x, y, r }) => Math.hypot(at.x - x, at.y - y) >= r);
  };
  const runs: [from: number, to: number][] = [];
  let isRunning = false;
  for (let step = 0; step <= STEPS; step++) {
    const t = step / STEPS;
    const isOut = isClear(t);
    const last = runs.at(-1);
    if (isOut && isRunning && last) last[1] = t;
    else if (isOut) runs.push([t, t]);
    isRunning = isOut;
  }
  return runs
    .filter(([from, to]) => to > from)
    .map(([from, to]) => {
      const [start, control, end] = [
        blossom(curve, from, from),
        blossom(curve, from, to),
        blossom(curve, to, to),
      ];
      return `M${written(start)}Q${written(control)} ${written(end)}`;
    })
    .join('');
}
