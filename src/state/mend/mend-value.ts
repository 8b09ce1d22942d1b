// One value of a damaged link: the codec's own row is the judge of what it was before.
import type { Row } from '../url-row';
import { INITIAL, type Vocabulary } from '../url-state';

/** Characters that show nothing, and what stands for them; marks of the text around a link. */
const UNSEEN = /[\p{Cf}\p{Cc}=\\`*]+/gu;
/** An escape that was cut off, or never was one. */
const BROKEN_ESCAPE = /%(?![\da-f]{2})[\da-f]?/gi;
const DASHES = /[\p{Pd}−]/gu;
/** Around a value: none begins or ends with such a sign. */
const BEFORE = /^[^a-z0-9-]+/;
const AFTER = /[^a-z0-9]+$/;
const BETWEEN = /[,、;|]/;

export interface MendedValue {
  /** `''` where nothing of it can be read. */
  readonly value: string;
  /** What was not understood, as a reader may see it. */
  readonly lost: readonly string[];
}

/** Small letters of the plain alphabet, as every id and number of an address. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(BROKEN_ESCAPE, '')
    .replace(UNSEEN, '')
    .replace(DASHES, '-')
    .toLowerCase()
    .trim();
}

/** What a piece of text may have been, the likeliest first. */
function candidates(text: string): readonly string[] {
  const spaced = text.replaceAll('+', ' ');
  const joined = spaced.replace(/\s+/g, '').replace(BEFORE, '');
  const whole = joined.replace(AFTER, '');
  const hyphened = spaced
    .trim()
    .replace(/[\s_-]+/g, '-')
    .replace(BEFORE, '')
    .replace(AFTER, '');
  // Words may follow a link without a space, in scripts that have none.
  const [head = ''] = joined.split(/[^a-z0-9.,:/-]/);
  const begun = head.replace(AFTER, '');
  const [first = ''] = spaced.replace(BEFORE, '').split(/[^a-z0-9:/-]/);
  return [whole, hyphened, begun, first.replace(AFTER, '')];
}

export function mendValue(row: Row, text: string, vocabulary: Vocabulary): MendedValue {
  const isRead = (value: string): boolean => {
    let isGood = value !== '';
    row.read(value, INITIAL, vocabulary, () => (isGood = false));
    return isGood;
  };
  const among = (part: string) => candidates(part).find(isRead);
  // Of a language with its region or script, the language.
  const all = row.key === 'lang' ? plain(text).replace(/\b([a-z]{2})[-_]\w+/g, '$1') : plain(text);
  const whole = candidates(all).slice(0, 2).find(isRead);
  if (whole !== undefined) return { value: whole, lost: [] };
  const good = new Set<string>();
  const lost: string[] = [];
  for (const part of all.split(BETWEEN)) {
    const value = among(part);
    if (value !== undefined) good.add(value);
    const rest = value === undefined ? part : restAfter(part, value);
    if (/[a-z0-9]/.test(rest)) lost.push(rest);
  }
  const list = [...good].join(',');
  if (list === '' || isRead(list)) return { value: list, lost };
  const [first = '', ...others] = good;
  return { value: first, lost: [...others, ...lost] };
}

/** What stands behind a value in its part; words of another script are the text around the link, and not its loss. */
function restAfter(part: string, value: string): string {
  const squeezed = part.replace(/[\s_+-]+/g, '');
  const at = squeezed.indexOf(value.replace(/[_-]+/g, ''));
  return at < 0 ? '' : squeezed.slice(at + value.replace(/[_-]+/g, '').length);
}
