// The line that the parks hang on: drawn by hand, or traced along the shore between two places.
import type { Position } from '../../domain/schema';
import type { Seeds } from '../seeds/read-seeds';
import { roundPosition } from './rings';
import type { Shores } from './shores';
import { traceString } from './string';

/** Throws where the seeds, which were checked for it, lead along no shore. */
export function lineOf({ corridor, line, bays }: Seeds, { calm }: Shores): Position[] {
  const { file, from, until } = corridor.line;
  if (file !== undefined) return line.map((at) => roundPosition(at, 5));
  const head = bays.find(({ id }) => id === from?.bay)?.heads?.[(from?.head ?? 1) - 1];
  if (calm === undefined || head === undefined || until === undefined)
    throw new Error('the line of the corridor leads along no shore');
  return traceString(calm, [head.lon, head.lat], [until.lon, until.lat]);
}
