// The words of a PNG on a device without Chinese: pictures are drawn apart from the page and do not see its fonts.
import { Unsaved } from './unsaved';

const SIZE = 24;
const UNLIKE = 0.02;

/** Which pixels of a square a character covers, in a face; null where the canvas tells nothing. */
function shapeOf(character: string, family: string): readonly boolean[] | null {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: SIZE, height: SIZE });
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.font = `${SIZE - 4}px ${family}`;
  context.fillText(character, 2, SIZE - 4);
  const { data } = context.getImageData(0, 0, SIZE, SIZE);
  return Array.from({ length: SIZE * SIZE }, (_, i) => (data[i * 4 + 3] ?? 0) > 100);
}

/** False where two characters look the same: an empty box stands for either. */
export function hasChinese(family: string): boolean {
  try {
    const [first, second] = ['青', '岛'].map((character) => shapeOf(character, family));
    if (!first || !second) return true;
    return first.filter((dot, i) => dot !== second[i]).length > UNLIKE * SIZE * SIZE;
  } catch {
    return true;
  }
}

/** Built, every chunk lies in a folder beside that of the fonts. */
const ADDRESS = import.meta.env.DEV
  ? '/fonts/text-400.woff2'
  : new URL(/* @vite-ignore */ '../fonts/text-400.woff2', import.meta.url).href;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** The picture with our own characters in it, under one of the names that it asks for; throws where they do not come. */
export async function withFont(svg: string, name: string): Promise<string> {
  const response = await fetch(ADDRESS).catch(() => null);
  if (!response?.ok) throw new Unsaved('font');
  const bytes = base64(new Uint8Array(await response.arrayBuffer()));
  const face = `@font-face{font-family:'${name}';src:url(data:font/woff2;base64,${bytes}) format('woff2')}`;
  return svg.replace('>', () => `><style>${face}</style>`);
}
