// The line that the parks hang on: drawn by hand, or traced along the shore between two places, the finer the nearer.
import type { Position } from '../../domain/schema';
import type { Seeds } from '../seeds/read-seeds';
import { roundPosition } from './rings';
import type { Shores } from './shores';
import { GENERALISATIONS, traceString } from './string';

export interface SeenLine {
  /** From here on, until the next is. */
  readonly zoom: number;
  readonly line: Position[];
}

/** The farthest first. Throws where the seeds, which were checked for it, lead along no shore. */
export function linesOf(
  { corridor, line, bays }: Seeds,
  { calm }: Shores,
): [SeenLine, ...SeenLine[]] {
  const { file, from, until } = corridor.line;
  if (file !== undefined) return [{ zoom: 0, line: line.map((at) => roundPosition(at, 5)) }];
  const head = bays.find(({ id }) => id === from?.bay)?.heads?.[(from?.head ?? 1) - 1];
  if (calm === undefined || head === undefined || until === undefined)
    throw new Error('the line of the corridor leads along no shore');
  const traced = (index: number): SeenLine => {
    const each = GENERALISATIONS[index] ?? GENERALISATIONS[0];
    const ends = [
      [head.lon, head.lat],
      [until.lon, until.lat],
    ] as const;
    return {
      zoom: each.zoom,
      line: traceString(calm[index] ?? [], [...ends[0]], [...ends[1]], each),
    };
  };
  return [traced(0), ...GENERALISATIONS.slice(1).map((_, index) => traced(index + 1))];
}
