// Labels, how wide their words are, and the boxes they take. Pixels throughout.
import type { Lang } from '../../domain/ids';
import type { Pixel } from '../mercator';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A straight piece of a line, and half its width. */
export interface Stroke {
  readonly from: Pixel;
  readonly to: Pixel;
  readonly half: number;
}

export interface TextLine {
  readonly text: string;
  readonly size: number;
  /** Where it is not that of the picture. */
  readonly lang?: Lang;
  /** Between its letters, in ems, where it is not that of its label. */
  readonly letterSpacing?: number;
}

/** A place for a block of text around its anchor: -1, 0 or 1 to each side, and how far away. */
export interface Side {
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
  readonly dx: number;
  readonly dy: number;
}

export interface Label {
  readonly key: string;
  /** Pixels of the anchor. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly TextLine[];
  /** Between the letters of its lines, in ems; 0 where it is not said. */
  readonly letterSpacing?: number;
  /** Best first. */
  readonly sides: readonly Side[];
}

export interface PlacedLabel {
  readonly key: string;
  readonly side: Side;
  readonly box: Box;
  /** From the edge of what is named to its name, where that stands off. */
  readonly leader?: Stroke | null;
}

const LINE_HEIGHT = 1.22;
const NARROW = /[iljtfrI.,:;'’()·-]/;
const IDEOGRAPH = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F]/;

/** Ems of a character in the faces we set: an estimate, the same wherever it is made. */
function ems(character: string): number {
  if (IDEOGRAPH.test(character)) return 1;
  if (character === ' ') return 0.27;
  if (NARROW.test(character)) return 0.33;
  return /[A-ZmwMW]/.test(character) ? 0.7 : 0.56;
}

/** Width of a line in px; letter spacing is in ems. */
export function textWidth(line: TextLine, letterSpacing = 0): number {
  const { text, size, letterSpacing: between = letterSpacing } = line;
  const characters = Array.from(text);
  return characters.reduce((sum, one) => sum + ems(one) + between, 0) * size;
}

/** Breaks a name so that no line is wider than so many ems: English at spaces, Chinese into even parts. */
export function wrap(text: string, maxEms: number): readonly string[] {
  const width = textWidth({ text, size: 1 });
  if (width <= maxEms) return [text];
  if (IDEOGRAPH.test(text)) {
    const characters = Array.from(text);
    const count = Math.ceil(width / maxEms);
    const each = Math.ceil(characters.length / count);
    return Array.from({ length: count }, (_, i) =>
      characters.slice(i * each, (i + 1) * each).join(''),
    ).filter((part) => part !== '');
  }
  const words = text.split(' ');
  // Lines as even as can be: no wider than they must be for their number.
  for (let most = width / Math.ceil(width / maxEms); ; most += EVEN_STEP) {
    const lines = filled(words, Math.min(most, maxEms));
    if (lines.length <= Math.ceil(width / maxEms) || most >= maxEms) return lines;
  }
}

/** Ems by which lines are widened until a name needs no more of them than it must. */
const EVEN_STEP = 0.25;

/** As many words on each line as it has room for. */
function filled(words: readonly string[], most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && textWidth({ text: longer, size: 1 }) > most) lines.push(word);
    else lines.splice(-1, 1, longer);
  }
  return lines;
}

function heightOf(lines: readonly TextLine[]): number {
  return lines.reduce((sum, { size }) => sum + size * LINE_HEIGHT, 0);
}

/** The box of a block of text on one side of its anchor. */
export function boxOf({ x, y, lines, letterSpacing }: Label, side: Side): Box {
  const width = Math.max(0, ...lines.map((line) => textWidth(line, letterSpacing)));
  const height = heightOf(lines);
  const left = x + side.dx - (side.x === 1 ? 0 : side.x === 0 ? width / 2 : width);
  const top = y + side.dy - (side.y === 1 ? 0 : side.y === 0 ? height / 2 : height);
  return { left, top, right: left + width, bottom: top + height };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
