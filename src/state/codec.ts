// The address of a state: read with tolerance, written in one way.
import type { Lang } from '../domain/ids';
import { URL_KEYS } from './url-keys';
import { INITIAL, type UrlState, type Vocabulary } from './url-state';

export { vocabularyOf } from './url-state';
export type { Selection, UrlState, Vocabulary } from './url-state';

/** In characters, each of which is a byte once encoded. */
const MAX_LENGTH = 2048;
/** Characters of a value that a problem quotes. */
const MAX_QUOTED = 40;

/**
 * Reads the query of an address, with or without its question mark. Never throws: whatever it cannot
 * use is left out, and each such thing is a problem, one sentence that names the key and the value.
 */
export function decode(
  search: string,
  vocabulary: Vocabulary,
): { readonly state: UrlState; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const values = valuesOf(search, problems);
  let state: UrlState = { ...INITIAL, lang: vocabulary.lang };
  for (const { key, read } of URL_KEYS) {
    const value = values.get(key);
    if (value === undefined) continue;
    state = read(value, state, vocabulary, (part, reason) =>
      problems.push(`${key}: ${quote(part)} ${reason}, so it is left out.`),
    );
  }
  return { state, problems };
}

/**
 * The query of a state: '' or '?…', at most 2 kB; a key that would not fit is left out. The language of the
 * page's path goes without saying.
 */
export function encode(state: UrlState, pageLang: Lang = INITIAL.lang): string {
  let query = '';
  for (const { key, write } of URL_KEYS) {
    const value = write(state, pageLang);
    if (value === '') continue;
    const longer = `${query}${query === '' ? '?' : '&'}${key}=${readable(value)}`;
    if (longer.length <= MAX_LENGTH) query = longer;
  }
  return query;
}

function valuesOf(search: string, problems: string[]): ReadonlyMap<string, string> {
  if (search.length > MAX_LENGTH) {
    problems.push(
      `The address has ${search.length} characters, so only the first ${MAX_LENGTH} are read.`,
    );
  }
  const values = new Map<string, string>();
  for (const pair of search.slice(0, MAX_LENGTH).replace(/^\?/, '').split('&')) {
    if (pair === '') continue;
    const [rawKey = '', ...rest] = pair.split('=');
    const key = decodePart(rawKey);
    const value = decodePart(rest.join('='));
    if (key === null || value === null) {
      problems.push(`${quote(pair)} is badly encoded, so it is left out.`);
    } else if (!URL_KEYS.some((row) => row.key === key)) {
      problems.push(`${quote(key)} is an unknown key, so its value ${quote(value)} is left out.`);
    } else if (values.has(key)) {
      problems.push(`${key}: ${quote(value)} comes after another ${key}, so it is left out.`);
    } else {
      values.set(key, value);
    }
  }
  return values;
}

/** Null where the percent-encoding is broken. */
function decodePart(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

/** Commas, slashes and colons may stand in a query as they are, and are easier to read so. */
function readable(value: string): string {
  return encodeURIComponent(value).replace(/%(2C|2F|3A)/g, (code) => decodeURIComponent(code));
}

/** Quoted and escaped, so that a value cannot pass for a part of the message. */
function quote(text: string): string {
  return JSON.stringify(text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text);
}
