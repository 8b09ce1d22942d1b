// A layer of the SVG map: a drawing in units whose strokes keep their width in pixels, by zoom.
import { node, type SvgNode } from './node';

/** Pixels at two zooms; linear between them, constant outside, as the style's `byZoom`. */
export type Stops = readonly [zoom: number, px: number, zoom: number, px: number];

export interface Layer {
  readonly id: string;
  readonly attributes: SvgNode['attributes'];
  readonly children: readonly SvgNode[];
  readonly width?: Stops;
}

export function atZoom([low, from, high, to]: Stops, zoom: number): number {
  const share = Math.min(Math.max((zoom - low) / (high - low), 0), 1);
  return Math.round((from + (to - from) * share) * 100) / 100;
}

/** `vector-effect` is not inherited: whatever is stroked says it itself. */
export const FIXED_WIDTH = { 'vector-effect': 'non-scaling-stroke' } as const;

export function drawLayer(layer: Layer, zoom: number): SvgNode {
  const width = layer.width && atZoom(layer.width, zoom);
  return node('g', { ...layer.attributes, 'stroke-width': width }, layer.children);
}
