// Sentences set in a picture, where nothing breaks lines but us.
import { textWidth } from '../../../map/svg/label-boxes';
import { node, type SvgNode } from '../../../map/svg/node';

/** Faces differ: lines that are estimated to fill more than this of their width would overrun it in some of them. */
const SAFE = 0.93;
/** A run of Latin with the space behind it, or one character of Chinese with the stop behind it, which begins no line. */
const PIECES = /[^\s\u2e80-\uffef]+\s*|[\s\S][，。、；：）》”’·]*\s*/gu;

const widthOf = (text: string, size: number): number => textWidth({ text: text.trimEnd(), size });

/** A piece that is wider than a line, such as an address, breaks anywhere. */
function broken(piece: string, width: number, size: number): readonly string[] {
  if (widthOf(piece, size) <= width) return [piece];
  const parts = [''];
  for (const character of piece) {
    const longer = (parts.at(-1) ?? '') + character;
    if (widthOf(longer, size) <= width) parts[parts.length - 1] = longer;
    else parts.push(character);
  }
  return parts;
}

/** Lines of a sentence, none wider than so many px at a size. */
function linesOf(text: string, width: number, size: number): readonly string[] {
  const room = width * SAFE;
  const lines = [''];
  for (const piece of (text.match(PIECES) ?? []).flatMap((one) => broken(one, room, size))) {
    const longer = (lines.at(-1) ?? '') + piece;
    if (widthOf(longer, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd()).filter((line, i) => line !== '' || i === 0);
}

/** What stands one below the other: the drawing, and where the next may begin, in px. */
export interface Block {
  readonly nodes: readonly SvgNode[];
  readonly bottom: number;
}

export interface Setting {
  readonly x: number;
  /** Top of the first line. */
  readonly top: number;
  readonly width: number;
  readonly size: number;
  readonly attributes?: SvgNode['attributes'];
}

const LEADING = 1.36;
const ASCENT = 1.02;

export function setText(text: string, { x, top, width, size, attributes = {} }: Setting): Block {
  const lines = linesOf(text, width, size);
  const baseline = (i: number): number =>
    Math.round((top + size * (ASCENT + i * LEADING)) * 10) / 10;
  const spans = lines.map((line, i) => node('tspan', { x, y: baseline(i) }, [line]));
  const [only, ...others] = lines;
  const own = { 'font-size': size, ...attributes };
  const set =
    only !== undefined && others.length === 0
      ? node('text', { x, y: baseline(0), ...own }, [only])
      : node('text', own, spans);
  return { nodes: [set], bottom: top + lines.length * size * LEADING };
}

/** Blocks one below the other, each told where it begins. */
export function stacked(top: number, parts: readonly ((top: number) => Block)[]): Block {
  return parts.reduce<Block>(
    ({ nodes, bottom }, part) => {
      const next = part(bottom);
      return { nodes: [...nodes, ...next.nodes], bottom: next.bottom };
    },
    { nodes: [], bottom: top },
  );
}
