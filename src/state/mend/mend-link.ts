// Undoes what messengers, mail, forms and hands do to a link, before the codec reads it.
import { URL_KEYS } from '../url-keys';
import type { Row } from '../url-row';
import { INITIAL, type Vocabulary } from '../url-state';
import { isForeign, isSender } from './foreign';
import { mendValue } from './mend-value';
import { splitLink } from './split-link';

/** A part of the link that was not understood, as it stands there with its encodings undone. */
export interface Lost {
  /** As written; `''` for what has no key. */
  readonly key: string;
  readonly value: string;
}

export interface MendedLink {
  /** `''` or `?…`, with keys and values of the codec alone. */
  readonly query: string;
  readonly lost: readonly Lost[];
  /** The fragment was a part of the query. */
  readonly isInHash: boolean;
}

/** In characters. Damage makes a link longer; what is longer than this is none. */
const MAX_LENGTH = 16_384;

const ROWS: ReadonlyMap<string, Row> = new Map(URL_KEYS.map((row) => [row.key, row]));

/** The key that was meant: in small letters, without what clings to it. */
function keyOf(text: string): string {
  const name = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:amp;)+/, '');
  return name.replace(/\p{Cf}|[^a-z\p{L}\p{N}_]/gu, '').replace(/^_+|_+$/g, '');
}
const isOurs = (key: string): boolean => ROWS.has(keyOf(key));

/** Never throws. `search` and `hash` as a location has them, with or without their signs. */
export function mendLink(search: string, hash: string, vocabulary: Vocabulary): MendedLink {
  const query = search.slice(0, MAX_LENGTH).replace(/^[?？]+/, '');
  const fragment = hash.slice(0, MAX_LENGTH).replace(/^#|:~:.*$/gs, '');
  // `&#38;` and `&#x26;` end the query in the middle of an ampersand.
  const isCut = query.endsWith('&') && /^(?:0*38|x0*26);/i.test(fragment);
  const pairs = splitLink(isCut ? `${query}#${fragment}` : query, isOurs);
  const further = isCut
    ? []
    : splitLink(fragment, isOurs).filter(([key, value]) => value && isOurs(key));
  const texts = new Map<string, string[]>();
  const lost: Lost[] = [];
  for (const [key, value] of [...pairs, ...further]) {
    const row = ROWS.get(keyOf(key));
    if (row ? row.key === 'from' && isSender(value) : isForeign(key, value)) continue;
    if (row) texts.set(row.key, [...(texts.get(row.key) ?? []), value]);
    else if (/[a-z0-9]/i.test(key)) lost.push({ key, value });
  }
  const written: string[] = [];
  let state = INITIAL;
  for (const row of URL_KEYS) {
    const value = readAll(row, texts.get(row.key) ?? [], vocabulary, lost);
    if (value === '') continue;
    const before = lost.length;
    state = row.read(value, state, vocabulary, (part) => {
      lost.push({ key: row.key, value: part });
    });
    if (lost.length === before) written.push(`${row.key}=${encodeURIComponent(value)}`);
  }
  return {
    query: written.length > 0 ? `?${written.join('&')}` : '',
    lost,
    isInHash: isCut || further.length > 0,
  };
}

/** A key that comes more than once is a list in parts, as forms send it, or else its first value that can be read. */
function readAll(row: Row, texts: readonly string[], vocabulary: Vocabulary, lost: Lost[]): string {
  const read = mendValue(row, texts.filter((text) => text !== '').join(','), vocabulary);
  lost.push(...read.lost.map((value) => ({ key: row.key, value })));
  return read.value;
}
