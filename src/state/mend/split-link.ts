// What a damaged link says, taken apart into keys and values: whatever encoded it, and however often, is undone.

/** A key as the link has it, and its value with every encoding undone; `''` for a word without a value. */
export type Pair = readonly [key: string, value: string];

/** Nothing that sends links encodes them more often; a link that goes on is no link. */
const MOST_ENCODINGS = 6;

/** `&` as markup writes it, once or over and over, with its number too. */
const AMPERSAND = /&(?:(?:amp|#0*38|#x0*26);?)+/gi;
/** `&lang` is a bracket to those who read markup loosely. */
const LANG_BRACKET = /&?[⟨〈〈](?==)/g;
/** What separates pairs, and what stands for it: a second question mark, a semicolon before a key. */
const SEPARATOR = /[&?]|;(?=\s*[a-z]+\s*=)/i;
/** `=` in quoted-printable mail, which breaks its lines by a single one. */
const QUOTED_EQUALS = /=3D/gi;

/** Undoes percent-encoding once, as far as it is whole; bytes of no character become U+FFFD. */
function decodeOnce(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    const bytes = run
      .slice(1)
      .split('%')
      .map((byte) => Number.parseInt(byte, 16));
    return new TextDecoder().decode(Uint8Array.from(bytes));
  });
}

function decodeFully(text: string): string {
  let now = text;
  for (let round = 0; round < MOST_ENCODINGS; round += 1) now = decodeOnce(now);
  return now;
}

/** Signs that keyboards of another script have in place of those of an address. */
const plainSigns = (text: string): string =>
  text
    .replaceAll('＆', '&')
    .replaceAll('＝', '=')
    .replaceAll('？', '?')
    .replaceAll('；', ';')
    .replace(LANG_BRACKET, '&lang')
    .replace(AMPERSAND, '&');

function withoutQuoting(piece: string): string {
  const [first = '', ...rest] = piece.split(QUOTED_EQUALS);
  if (rest.length === 0) return piece;
  return [first, rest.join('')].map((part) => part.replaceAll('=', '')).join('=');
}

/**
 * The pairs of a query without its question mark, in their order. `isOurs` says whether a key is one of the map's: the
 * values of others are left as they are, so that an address inside of them says nothing here.
 */
export function splitLink(text: string, isOurs: (key: string) => boolean): readonly Pair[] {
  return split(text, 0);

  function split(part: string, depth: number): readonly Pair[] {
    return plainSigns(part)
      .split(SEPARATOR)
      .filter((piece) => piece !== '')
      .flatMap((piece) => pairsOf(withoutQuoting(piece), depth));
  }

  function pairsOf(piece: string, depth: number): readonly Pair[] {
    const at = piece.indexOf('=');
    const key = at < 0 ? piece : piece.slice(0, at);
    const once = plainSigns(decodeOnce(key));
    if (depth < MOST_ENCODINGS && once !== key) {
      // An encoded separator in the key: the query was encoded as a whole, at least up to here.
      if (once.includes('=') || SEPARATOR.test(once)) return split(decodeOnce(piece), depth + 1);
      return pairsOf(at < 0 ? once : once + piece.slice(at), depth + 1);
    }
    const value = at < 0 ? '' : piece.slice(at + 1);
    if (!isOurs(key)) return [[key, value]];
    const decoded = plainSigns(decodeFully(value));
    if (SEPARATOR.test(decoded)) return split(`${key}=${decoded}`, MOST_ENCODINGS);
    return [[key, decoded]];
  }
}
