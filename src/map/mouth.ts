// How the tone of a bay fades towards its mouth: its water has an end there that nobody sees.
import type { Bay, Position } from '../domain/schema';

/** An ellipse around the middle of a mouth, in degrees: where its half axes end, along the mouth and across. */
export interface Fade {
  readonly middle: Position;
  readonly along: Position;
  readonly across: Position;
}

/** Of the ellipse: up to here there is no tone, from its edge on it is whole. The heads lie on the first. */
export const FADE_FROM = 1 / 3;
/** Kilometres from a mouth to the whole tone; nearer before a narrow one, by its width. */
const DEPTH_KM = 2.5;
const DEGREE_KM = 111.2;

/** Null for a water without a mouth. */
export function fadeOf({ heads }: Pick<Bay, 'heads'>): Fade | null {
  if (!heads) return null;
  const [a, b] = heads;
  const narrowed = Math.cos((a.lat * Math.PI) / 180);
  const [lon, lat] = [(a.lon + b.lon) / 2, (a.lat + b.lat) / 2];
  const [x, y] = [(b.lon - lon) * narrowed, b.lat - lat];
  const depth = Math.min(DEPTH_KM / DEGREE_KM / Math.hypot(x, y), 2);
  return {
    middle: [lon, lat],
    along: [lon + x / narrowed / FADE_FROM, lat + y / FADE_FROM],
    across: [lon - (y / narrowed) * depth, lat + x * depth],
  };
}
