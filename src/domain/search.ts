// Search over everything with a name: Chinese, English, full pinyin and its initials, typed with or without spaces.
import MiniSearch, { type Query } from 'minisearch';
import type { Bilingual, SearchEntry } from './schema';
import {
  gradeNumber,
  isHan,
  namesOf,
  pairAt,
  piecesOf,
  wordsOf,
  type SearchedName,
} from './searched-name';

export interface Hit {
  readonly kind: SearchEntry['kind'];
  readonly id: string;
  /** What it is called. */
  readonly name: Bilingual;
  /** The name or term that matched, as written. */
  readonly matched: string;
}

export interface Search {
  /** The best first, `limit` at most (20 unless told). Never throws, whatever is typed. */
  find(query: string, limit?: number): readonly Hit[];
}

/** At equal relevance, what people look for first stands first. */
const KINDS = [
  'park',
  'platform',
  'body',
  'bay',
  'industry',
  'transport',
] as const satisfies SearchEntry['kind'][];

/** Characters of a query that are read; no name is longer. */
const LONGEST_QUERY = 64;
/** Words shorter than this are not forgiven a slip: too many others are near. */
const SHORTEST_FUZZY = 5;
const LONG = 8;

interface Candidate {
  readonly name: SearchedName;
  readonly grade: number;
  readonly score: number;
}

export function buildSearch(entries: readonly SearchEntry[]): Search {
  const names = entries.flatMap(namesOf);
  const index = new MiniSearch<{ id: number; words: string; starts: string }>({
    fields: ['words', 'starts'],
    tokenize: (text) => text.split(' ').filter((token) => token !== ''),
    processTerm: (term) => term,
  });
  index.addAll(
    names.map(({ tokens, starts }, id) => ({
      id,
      words: tokens.join(' '),
      starts: starts.join(' '),
    })),
  );

  /** The best name of each entry that has a name with the whole word in it, by position of the entry. */
  const candidatesFor = (word: string, whole: string, isForgiving: boolean) => {
    const best = new Map<number, Candidate>();
    for (const result of index.search(queryFor(word, isForgiving))) {
      const name = names[Number(result.id)];
      if (!name) continue;
      const candidate = { name, grade: gradeNumber(name, whole), score: result.score };
      const other = best.get(name.entry);
      if (!other || compare(candidate, other) < 0) best.set(name.entry, candidate);
    }
    return best;
  };

  const findAll = (words: readonly string[], isForgiving: boolean): Candidate[] => {
    const whole = words.join('');
    const distinct = [...new Set(words)];
    const [first, ...others] = distinct.map((word) => candidatesFor(word, whole, isForgiving));
    return [...(first ?? [])].flatMap(([entry, candidate]) => {
      const rest = others.flatMap((candidates) => candidates.get(entry) ?? []);
      if (rest.length < others.length) return [];
      const [best = candidate] = [candidate, ...rest].sort(compare);
      return [{ ...best, score: [candidate, ...rest].reduce((sum, { score }) => sum + score, 0) }];
    });
  };

  const kindOf = ({ name }: Candidate) => entries[name.entry]?.kind ?? 'industry';
  const inOrder = (one: Candidate, other: Candidate) =>
    other.grade - one.grade ||
    KINDS.indexOf(kindOf(one)) - KINDS.indexOf(kindOf(other)) ||
    other.score - one.score ||
    one.name.entry - other.name.entry;

  return {
    find(query, limit = 20) {
      const words = wordsOf(query.slice(0, LONGEST_QUERY));
      if (words.length === 0) return [];
      const exact = findAll(words, false);
      const found = exact.length > 0 ? exact : findAll(words, true);
      return found
        .sort(inOrder)
        .slice(0, limit)
        .flatMap(({ name }) => {
          const entry = entries[name.entry];
          if (!entry) return [];
          const called = { zh: entry.zh[0] ?? entry.id, en: entry.en[0] ?? entry.id };
          return [{ kind: entry.kind, id: entry.id, name: called, matched: name.text }];
        });
    },
  };
}

function compare(one: Candidate, other: Candidate): number {
  return other.grade - one.grade || other.score - one.score;
}

/** Letters that may differ: two in a long word, as where neighbours are swapped. */
function slipsIn(piece: string): number | false {
  if (piece.length < SHORTEST_FUZZY) return false;
  return piece.length < LONG ? 1 : 2;
}

/** All pieces of a word must be in one name; Han characters that stand side by side there score more. */
function queryFor(word: string, isForgiving: boolean): Query {
  const pieces = piecesOf(word);
  return {
    combineWith: 'AND',
    queries: pieces.map((piece, at): Query => {
      if (isHan(piece)) {
        const pair = pairAt(pieces, at);
        return { combineWith: 'OR', fields: ['words'], queries: pair ? [piece, pair] : [piece] };
      }
      const fuzzy = isForgiving ? slipsIn(piece) : false;
      return { combineWith: 'OR', prefix: true, fuzzy, queries: [piece] };
    }),
  };
}
