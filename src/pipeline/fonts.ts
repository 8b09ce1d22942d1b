// Fonts cut down to the characters we use, so that a device without any Chinese font shows every word.
// Noto Sans SC, SIL Open Font License 1.1, from its npm package; nothing is fetched.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const PACKAGE = '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified';

/** Files under public/fonts, the weight each is cut from, and which characters it holds. */
const FONT_FILES = [
  { file: 'text-400.woff2', weight: 400, holds: 'text' },
  { file: 'text-700.woff2', weight: 700, holds: 'bold' },
] as const;

const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');

/** The distinct characters of the texts and printable ASCII, in code point order. */
export function charactersOf(texts: Iterable<string>): string {
  const characters = new Set(ASCII);
  for (const text of texts) for (const character of text) characters.add(character);
  return [...characters]
    .filter((character) => (character.codePointAt(0) ?? 0) >= 0x20)
    .sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))
    .join('');
}

/** Every string value of parsed JSON, at any depth. */
export function* stringsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const item of value) yield* stringsOf(item);
  else if (typeof value === 'object' && value !== null) yield* stringsOf(Object.values(value));
}

/** The package's face of a weight, with nothing but the characters. */
async function cut(
  weight: number,
  characters: string,
  targetFormat: 'woff2' | 'truetype',
): Promise<Uint8Array> {
  const file = createRequire(import.meta.url).resolve(`${PACKAGE}-${weight}-normal.woff2`);
  return subsetFont(await readFile(file), characters, { targetFormat });
}

/** woff2 bytes for each of `FONT_FILES`; the same characters give the same bytes on any machine. */
export async function buildFonts(characters: {
  readonly text: string;
  readonly bold: string;
}): Promise<Map<string, Uint8Array>> {
  const fonts = new Map<string, Uint8Array>();
  for (const { file, weight, holds } of FONT_FILES)
    fonts.set(file, await cut(weight, characters[holds], 'woff2'));
  return fonts;
}

/** TrueType bytes in both weights of the map's words, for a renderer that reads no woff2. */
export async function trueTypeFonts(text: string): Promise<Uint8Array[]> {
  return Promise.all([400, 500].map((weight) => cut(weight, charactersOf([text]), 'truetype')));
}
