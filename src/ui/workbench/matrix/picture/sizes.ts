// The measures of the matrix as a picture, in pixels, and how its words are set.
import { node, type SvgNode } from '../../../../map/svg/node';

export const MARGIN = 24;
export const NAMES = 248;
export const COUNT = 46;
export const CELL = 86;
export const ROW = 24;
export const HEAD = 80;
export const TEXT = 12;
export const SMALL = 10.5;

/** Left edge of the column of a park. */
export const columnAt = (place: number): number => MARGIN + NAMES + COUNT + place * CELL;

export const words = (
  x: number,
  y: number,
  text: string,
  attributes: SvgNode['attributes'] = {},
): SvgNode => node('text', { x, y, 'font-size': TEXT, fill: 'var(--ink)', ...attributes }, [text]);

export const ruled = (x1: number, y1: number, x2: number, y2: number, width = 0.75): SvgNode =>
  node('path', {
    d: `M${x1} ${y1}L${x2} ${y2}`,
    stroke: 'var(--ink-soft)',
    'stroke-width': width,
    fill: 'none',
  });

/** Address or sentence in lines of so many characters: an address has no spaces to break at. */
export const inLines = (text: string, longest: number): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / longest) }, (_, i) =>
    text.slice(i * longest, (i + 1) * longest),
  );
