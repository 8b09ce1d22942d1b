// What the index is asked for a word: all its pieces in one name, with a slip of the hand forgiven where nothing fits.
import type { Query } from 'minisearch';
import { isHan, pairAt, piecesOf } from './search-words';

/** Words shorter than this are not forgiven a slip: too many others are near. */
const SHORTEST_FUZZY = 5;
const LONG = 8;

/** Letters that may differ: two in a long word. */
function slipsIn(piece: string): number | false {
  if (piece.length < SHORTEST_FUZZY) return false;
  return piece.length < LONG ? 1 : 2;
}

/** The piece with each pair of neighbours the other way round: the commonest slip, and two letters to the index. */
function swapsOf(piece: string): readonly string[] {
  const letters = Array.from(piece);
  const swapped = letters.slice(1).map((letter, at) => {
    const [before, after] = [letters.slice(0, at), letters.slice(at + 2)];
    return [...before, letter, letters[at], ...after].join('');
  });
  return [...new Set(swapped)].filter((each) => each !== piece);
}

/** All pieces of a word must be in one name; Han characters that stand side by side there score more. */
export function queryFor(word: string, isForgiving: boolean): Query {
  const pieces = piecesOf(word);
  return {
    combineWith: 'AND',
    queries: pieces.map((piece, at): Query => {
      if (isHan(piece)) {
        const pair = pairAt(pieces, at);
        return { combineWith: 'OR', fields: ['words'], queries: pair ? [piece, pair] : [piece] };
      }
      const slips = isForgiving ? slipsIn(piece) : false;
      if (slips === false) return { combineWith: 'OR', prefix: true, queries: [piece] };
      const swaps: Query = { queries: [...swapsOf(piece)], prefix: true, fuzzy: slips - 1 };
      return { combineWith: 'OR', prefix: true, fuzzy: slips, queries: [piece, swaps] };
    }),
  };
}
