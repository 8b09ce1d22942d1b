// What search reads a text as: words, Han characters one by one, and nothing where only an "and" stands.
import type { Fold } from './fold';

const LETTER = String.raw`[\p{L}\p{N}]`;
/** Apostrophes that Unicode counts as letters: `Tai‘an` in its many spellings. */
const APOSTROPHES = /[\u02b9-\u02bf\u02c8\ua78c]/gu;
/** After a word these say no more than a comma or `&` would. */
const AND = new RegExp(
  String.raw`(?<=${LETTER}\s*)(?:以及|[与與和及暨])|(?<=${LETTER}\s+)and(?!${LETTER})`,
  'gu',
);
const WORD = new RegExp(`${LETTER}+`, 'gu');

/** The runs of letters and digits of a text, Han or not. */
export function wordsOf(text: string, fold: Fold): readonly string[] {
  return fold(text).replace(APOSTROPHES, ' ').replace(AND, ' ').match(WORD) ?? [];
}

/** The words for "and" that a text has: whoever types one alone means it. */
export function andsOf(text: string, fold: Fold): readonly string[] {
  return fold(text).match(AND) ?? [];
}

/** Han characters one by one; all else as words: `5G网络` is `5g`, `网`, `络`. */
export function piecesOf(word: string): readonly string[] {
  return word.match(/\p{Script=Han}|[^\p{Script=Han}]+/gu) ?? [];
}

export function isHan(piece: string): boolean {
  return /^\p{Script=Han}/u.test(piece);
}

/** A Han character with the Han character after it. */
export function pairAt(pieces: readonly string[], at: number): string | null {
  const [first = '', second = ''] = [pieces[at], pieces[at + 1]];
  return isHan(first) && isHan(second) ? first + second : null;
}
