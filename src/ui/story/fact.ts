// One thing that the story says: its words, their basis, and the lines or sources that they rest on.
import type { Basis } from '../../domain/ids';

export interface StoryFact {
  readonly id: string;
  /** What it is of; null for a sentence that stands by itself. */
  readonly label: string | null;
  readonly text: string;
  /** The plan's own words, where the text is a translation of them. */
  readonly original?: string | undefined;
  readonly basis: Basis;
  readonly lines: readonly number[];
  readonly sources: readonly string[];
  /** How it was found, where it was not simply read. */
  readonly method?: string;
}

/** Lines of the plan in reading order, each once. */
export const ascending = (lines: readonly number[]): readonly number[] =>
  [...new Set(lines)].sort((a, b) => a - b);
