// Whether a canvas holds what was drawn: known pixels are read back, with room for the noise that some browsers add.
import { Unsaved } from './unsaved';

/** What is known of a picture, in shares of its width and height. */
export interface Known {
  /** The colour of its margins, `#rrggbb`. */
  readonly margin: string;
  /** Where its title stands. */
  readonly title: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** Of 255: privacy modes change colours by a few, and colour management by a few more. */
const NOISE = 24;
/** Letters stand out from the ground by more. */
const INK = 90;

type Colour = readonly number[];

const colourOf = (hex: string): Colour =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

const furthest = (a: Colour, b: Colour): number =>
  Math.max(...[0, 1, 2].map((i) => Math.abs((a[i] ?? 0) - (b[i] ?? 0))));

/** Throws where the canvas does not let itself be read. */
function pixels(context: CanvasRenderingContext2D, x: number, y: number, w: number, h: number) {
  try {
    const { data } = context.getImageData(Math.round(x), Math.round(y), w, h);
    return Array.from({ length: data.length / 4 }, (_, i) => data.slice(i * 4, i * 4 + 4));
  } catch {
    throw new Unsaved('unreadable');
  }
}

/** False for a canvas that is empty, of one colour, or scrambled. */
export function isDrawn(context: CanvasRenderingContext2D, { margin, title }: Known): boolean {
  const { width, height } = context.canvas;
  const ground = colourOf(margin);
  const corners = [0.004, 0.996].flatMap((x) => [0.005, 0.995].map((y) => [x, y] as const));
  const isGround = corners.every(([x, y]) =>
    pixels(context, x * width, y * height, 1, 1).every(
      (one) => (one[3] ?? 0) > 255 - NOISE && furthest([...one], ground) <= NOISE,
    ),
  );
  if (!isGround) return false;
  const [wide, high] = [Math.ceil(title.width * width), Math.ceil(title.height * height)];
  const words = pixels(context, title.x * width, title.y * height, wide, high);
  return words.some((one) => furthest([...one], ground) > INK);
}
