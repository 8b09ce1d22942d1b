// Search over everything with a name: Chinese, English, full pinyin and its initials, typed with or without spaces.
import MiniSearch from 'minisearch';
import { foldWith } from './fold';
import type { Bilingual, SearchEntry } from './schema';
import { queryFor } from './search-query';
import { wordsOf } from './search-words';
import { gradeNumber, namesOf, SCATTERED, type SearchedName } from './searched-name';

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
  'district',
  'group',
  'industry',
  'transport',
] as const satisfies SearchEntry['kind'][];

/** Characters of a query that are read; nearly all names are shorter. */
const LONGEST_QUERY = 96;
/** Those that are looked at, as some may be of the kind that nobody sees. */
const LONGEST_TEXT = 1024;

interface Candidate {
  /** The name that fits best. */
  readonly name: SearchedName;
  readonly grade: number;
  /** The nearest role of a name that has the whole query side by side; of any name, where none has. */
  readonly rank: number;
  readonly score: number;
}

/** What is searched in: the names, and variants of their characters in pairs, as `foldWith` takes them. */
interface Names {
  readonly variants: string;
  readonly entries: readonly SearchEntry[];
}

export function buildSearch({ variants, entries }: Names): Search {
  const fold = foldWith(variants);
  const names = entries.flatMap((entry, index) => namesOf(entry, index, fold));
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

  /** The best of each entry that has a name with the whole word in it, by position of the entry. */
  const candidatesFor = (word: string, whole: string, isForgiving: boolean) => {
    const best = new Map<number, Candidate>();
    for (const result of index.search(queryFor(word, isForgiving))) {
      const name = names[Number(result.id)];
      if (!name) continue;
      const grade = gradeNumber(name, whole);
      const candidate = { name, grade, rank: name.rank, score: result.score };
      const other = best.get(name.entry);
      best.set(name.entry, other ? joined(candidate, other) : candidate);
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
      const score = [candidate, ...rest].reduce((sum, each) => sum + each.score, 0);
      return [{ ...rest.reduce(joined, candidate), score }];
    });
  };

  const kindOf = ({ name }: Candidate) => entries[name.entry]?.kind ?? 'industry';
  const inOrder = (one: Candidate, other: Candidate) =>
    other.grade - one.grade ||
    KINDS.indexOf(kindOf(one)) - KINDS.indexOf(kindOf(other)) ||
    one.rank - other.rank ||
    other.score - one.score ||
    one.name.entry - other.name.entry;

  return {
    find(query, limit = 20) {
      const words = wordsOf(fold(query.slice(0, LONGEST_TEXT)).slice(0, LONGEST_QUERY), fold);
      if (words.length === 0) return [];
      const exact = findAll(words, false);
      const found = exact.length > 0 ? exact : findAll(words, true);
      return parksByRole(found.sort(inOrder), (candidate) => kindOf(candidate) === 'park')
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

/** Two candidates of one entry as one: the better name, the nearest role. */
function joined(one: Candidate, other: Candidate): Candidate {
  const better = other.grade - one.grade || other.score - one.score;
  const rank =
    (one.grade === SCATTERED) === (other.grade === SCATTERED)
      ? Math.min(one.rank, other.rank)
      : (one.grade === SCATTERED ? other : one).rank;
  return { ...(better > 0 ? other : one), rank };
}

/** The places that parks have are theirs in the order of the role: first where a focus carries the word. */
function parksByRole(
  candidates: readonly Candidate[],
  isPark: (candidate: Candidate) => boolean,
): readonly Candidate[] {
  const tier = ({ grade }: Candidate) => (grade === SCATTERED ? 1 : 0);
  const parks = candidates
    .filter(isPark)
    .sort((one, other) => tier(one) - tier(other) || one.rank - other.rank);
  return candidates.map(
    (candidate) => (isPark(candidate) ? parks.shift() : undefined) ?? candidate,
  );
}
