// What is drawn at places of the map, in groups that are drawn together.
import type { SvgNode } from './node';

/** A drawing in px around a position in degrees. */
export interface Mark {
  readonly key: string;
  readonly lon: number;
  readonly lat: number;
  readonly children: readonly SvgNode[];
  readonly attributes?: SvgNode['attributes'];
}

export interface MarkerGroup {
  readonly id: string;
  readonly attributes: SvgNode['attributes'];
  readonly marks: readonly Mark[];
}
