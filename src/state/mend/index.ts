// Mends the address that the page was opened with: a chunk of its own, fetched where the codec cannot read it as it is.
import { decode, encode, type Vocabulary } from '../codec';
import type { Opened } from '../opened';
import { mendLink, type Lost } from './mend-link';

export { mendLink, type Lost } from './mend-link';

/** Characters of a part that a warning quotes. */
const MAX_QUOTED = 60;

/** What the codec says of it, which knows the bounds of a value; else quoted and escaped, to pass for no part of it. */
function sentence({ key, value }: Lost, vocabulary: Vocabulary): string {
  const query = `${encodeURIComponent(key)}=${encodeURIComponent(value)}`;
  const told = decode(query, vocabulary).problems;
  const quoted = JSON.stringify(`${key}=${value}`.slice(0, MAX_QUOTED));
  return told[0] ?? `${quoted} of the address is not understood, so it is left out.`;
}

/** The mended state, written back to the address; a kiosk writes nothing. All that is lost is told in one console warning. */
export function openMended(window: Window, vocabulary: Vocabulary): Opened {
  const { search, hash, href } = window.location;
  const { query, lost, isInHash } = mendLink(search, hash, vocabulary);
  const url = decode(query, vocabulary).state;
  if (lost.length > 0) console.warn(lost.map((one) => sentence(one, vocabulary)).join('\n'));
  const address = new URL(href);
  address.search = encode(url, vocabulary.lang);
  if (isInHash) address.hash = '';
  try {
    if (url.view !== 'kiosk') window.history.replaceState(null, '', address);
  } catch {
    // A page that may not write its address works on without.
  }
  return { url, asksLang: query.includes('lang='), lost };
}
