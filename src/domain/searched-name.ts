// One name as search sees it: its characters and words, its pinyin or words from any start, and its initials.
import type { SearchEntry } from './schema';

export interface SearchedName {
  /** Position of its entry in the list of entries. */
  readonly entry: number;
  /** As written, to be shown. */
  readonly text: string;
  /** Whether it is the entry's first name in its language. */
  readonly isMain: boolean;
  /** Without spaces or punctuation. */
  readonly compact: string;
  /** Han characters one by one and in twos, and whole words. */
  readonly tokens: readonly string[];
  /** All of it typed in one go: as written, and as pinyin. */
  readonly wholes: readonly string[];
  /** The initials of all its syllables. */
  readonly initials: string;
  /** What else can be typed in one go: from any syllable, word or initial on to the end. */
  readonly starts: readonly string[];
}

/** One form for all widths, cases and accents of a text. */
function normalise(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
}

/** The runs of letters and digits of a text, Han or not. */
export function wordsOf(text: string): readonly string[] {
  return normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Han characters one by one; all else as words: `5G网络` is `5g`, `网`, `络`. */
export function piecesOf(word: string): readonly string[] {
  return word.match(/\p{Script=Han}|[^\p{Script=Han}]+/gu) ?? [];
}

export function isHan(piece: string): boolean {
  return /^\p{Script=Han}/u.test(piece);
}

export function namesOf(entry: SearchEntry, index: number): readonly SearchedName[] {
  const chinese = entry.zh.map((text, position) => {
    const readings = readingsOf(entry.pinyin[position] ?? '');
    const initials = (readings[0] ?? []).map((syllable) => syllable.charAt(0));
    return nameOf(text, index, position, readings, initials);
  });
  const english = entry.en.map((text, position) =>
    nameOf(text, index, position, [wordsOf(text)], []),
  );
  return [...chinese, ...english];
}

function nameOf(
  text: string,
  entry: number,
  position: number,
  readings: readonly (readonly string[])[],
  initials: readonly string[],
): SearchedName {
  const words = wordsOf(text);
  const pieces = words.map(piecesOf);
  const pairs = pieces.flatMap((run) => run.flatMap((_, at) => pairAt(run, at) ?? []));
  const compact = words.join('');
  return {
    entry,
    text,
    isMain: position === 0,
    compact,
    tokens: [...new Set([...pieces.flat(), ...pairs])],
    wholes: [...new Set([compact, ...readings.map((reading) => reading.join(''))])],
    initials: initials.join(''),
    starts: [...new Set([...readings, initials].flatMap(suffixesOf))],
  };
}

/** A Han character with the Han character after it. */
export function pairAt(pieces: readonly string[], at: number): string | null {
  const [first = '', second = ''] = [pieces[at], pieces[at + 1]];
  return isHan(first) && isHan(second) ? first + second : null;
}

/** The syllables of a reading; ü is typed as v by most and as u by others, so both are readings. */
function readingsOf(pinyin: string): readonly (readonly string[])[] {
  const withV = pinyin
    .toLowerCase()
    .normalize('NFC')
    .replace(/[üǖǘǚǜ]/g, 'v');
  const readings = [wordsOf(withV)];
  if (withV.includes('v')) readings.push(wordsOf(withV.replaceAll('v', 'u')));
  return readings;
}

function suffixesOf(parts: readonly string[]): readonly string[] {
  return parts.map((_, start) => parts.slice(start).join(''));
}

/** How well a whole query fits a name, best first. */
const GRADES = ['scattered', 'inside', 'start', 'exact', 'exact main name'] as const;
type Grade = (typeof GRADES)[number];

export function gradeNumber(name: SearchedName, query: string): number {
  return GRADES.indexOf(gradeOf(name, query));
}

function gradeOf(name: SearchedName, query: string): Grade {
  const { compact, isMain, wholes, initials, starts } = name;
  if (wholes.includes(query)) return isMain ? 'exact main name' : 'exact';
  if (wholes.some((whole) => whole.startsWith(query)) || initials === query) return 'start';
  const isInside = isHan(query)
    ? compact.includes(query)
    : starts.some((start) => start.startsWith(query));
  return isInside ? 'inside' : 'scattered';
}
