// One name as search sees it: its characters and words, its pinyin or words from any start, and its initials.
import type { Fold } from './fold';
import { NAME_ROLES, type SearchEntry } from './schema';
import { andsOf, isHan, pairAt, piecesOf, wordsOf } from './search-words';

export interface SearchedName {
  /** Position of its entry in the list of entries. */
  readonly entry: number;
  /** As written, to be shown. */
  readonly text: string;
  /** Whether it is the entry's first name in its language. */
  readonly isMain: boolean;
  /** How near it is to what it leads to: a position in `NAME_ROLES`. */
  readonly rank: number;
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

const rankIn = (roles: readonly string[] | undefined, position: number): number =>
  NAME_ROLES.findIndex((role) => role === (roles?.[position] ?? 'name'));

export function namesOf(entry: SearchEntry, index: number, fold: Fold): readonly SearchedName[] {
  const chinese = entry.zh.map((text, position) => {
    const readings = readingsOf(entry.pinyin[position] ?? '', fold);
    const initials = (readings[0] ?? []).map((syllable) => syllable.charAt(0));
    const rank = rankIn(entry.roles?.zh, position);
    return {
      entry: index,
      isMain: position === 0,
      rank,
      ...readAs(text, readings, initials, fold),
    };
  });
  const english = entry.en.map((text, position) => {
    const rank = rankIn(entry.roles?.en, position);
    const words = wordsOf(text, fold);
    return { entry: index, isMain: position === 0, rank, ...readAs(text, [words], [], fold) };
  });
  return [...chinese, ...english];
}

function readAs(
  text: string,
  readings: readonly (readonly string[])[],
  initials: readonly string[],
  fold: Fold,
): Omit<SearchedName, 'entry' | 'isMain' | 'rank'> {
  const words = wordsOf(text, fold);
  const pieces = words.map(piecesOf);
  const pairs = pieces.flatMap((run) => run.flatMap((_, at) => pairAt(run, at) ?? []));
  const compact = words.join('');
  return {
    text,
    compact,
    tokens: [...new Set([...pieces.flat(), ...pairs, ...andsOf(text, fold)])],
    wholes: [...new Set([compact, ...readings.map((reading) => reading.join(''))])],
    initials: initials.join(''),
    starts: [...new Set([...readings, initials].flatMap(suffixesOf))],
  };
}

/** The syllables of a reading; ü is typed as v by most and as u by others, so both are readings. */
function readingsOf(pinyin: string, fold: Fold): readonly (readonly string[])[] {
  const withV = pinyin
    .toLowerCase()
    .normalize('NFC')
    .replace(/[üǖǘǚǜ]/g, 'v');
  const readings = [wordsOf(withV, fold)];
  if (withV.includes('v')) readings.push(wordsOf(withV.replaceAll('v', 'u'), fold));
  return readings;
}

function suffixesOf(parts: readonly string[]): readonly string[] {
  return parts.map((_, start) => parts.slice(start).join(''));
}

/** How well a whole query fits a name, best first. */
const GRADES = ['scattered', 'inside', 'start', 'exact', 'exact main name'] as const;
type Grade = (typeof GRADES)[number];

export const SCATTERED = GRADES.indexOf('scattered');

export function gradeNumber(name: SearchedName, query: string): number {
  return GRADES.indexOf(gradeOf(name, query));
}

const PLACE = NAME_ROLES.indexOf('place');

function gradeOf(name: SearchedName, query: string): Grade {
  const { compact, isMain, wholes, initials, starts, rank } = name;
  if (wholes.includes(query)) {
    // What lies in a district is not called like it: names that begin so are as near.
    if (rank === PLACE) return 'start';
    return isMain ? 'exact main name' : 'exact';
  }
  if (wholes.some((whole) => whole.startsWith(query)) || initials === query) return 'start';
  const isInside = isHan(query)
    ? compact.includes(query)
    : starts.some((start) => start.startsWith(query));
  return isInside ? 'inside' : 'scattered';
}
