// PNG with a palette, a third of the size of a full-colour one: enough for a drawing of few colours with smooth edges.
// Layout of the file: PNG specification, third edition, §5 (chunks), §11.2 (IHDR, PLTE, IDAT), §11.3.1 (tRNS).
import { crc32, deflateSync } from 'node:zlib';

/** RGBA, row by row, the colours multiplied by alpha. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** More would only be finer steps between the same few colours. */
const MOST_COLOURS = 64;
const INDEXED = 3;

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** What is not seen has no colour. */
function colourAt(pixels: Uint8Array, at: number): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4);
  const plain = (value: number): number => (alpha === 0 ? 0 : Math.round((value * 255) / alpha));
  return [plain(red), plain(green), plain(blue), alpha];
}

const distance = (a: Colour, b: Colour): number =>
  a.reduce((sum, value, channel) => sum + (value - (b[channel] ?? 0)) ** 2, 0);

/** The position of the nearest colour. */
function nearest(colour: Colour, palette: readonly Colour[]): number {
  const distances = palette.map((each) => distance(colour, each));
  return distances.indexOf(Math.min(...distances));
}

/** The most frequent colours, exactly, and for every pixel the nearest of them: only edges are made coarser. */
function indexed({ pixels }: Pixels) {
  const counted = new Map<string, { readonly colour: Colour; count: number }>();
  const keys = Array.from({ length: pixels.length / 4 }, (_, i) => {
    const colour = colourAt(pixels, i * 4);
    const key = colour.join();
    const entry = counted.get(key) ?? { colour, count: 0 };
    entry.count += 1;
    counted.set(key, entry);
    return key;
  });
  const palette = [...counted.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_COLOURS)
    .map(({ colour }) => colour);
  const positions = new Map(
    [...counted].map(([key, { colour }]) => [key, nearest(colour, palette)] as const),
  );
  return { palette, indices: keys.map((key) => positions.get(key) ?? 0) };
}

export function indexedPng(image: Pixels): Buffer {
  const { palette, indices } = indexed(image);
  const { width, height } = image;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, INDEXED], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    rows.set(indices.slice(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(([red, green, blue]) => [red, green, blue]))),
    chunk('tRNS', Buffer.from(palette.map(([, , , alpha]) => alpha))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
