// A line of the legend in a picture.
import type { SvgNode } from './node';

export interface LegendEntry {
  /** Around the origin, at most 40 by 24 px. */
  readonly sign: readonly SvgNode[];
  readonly text: string;
}
