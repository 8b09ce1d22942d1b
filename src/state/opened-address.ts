// The address that the page was opened with: read as it is, or else with the damage undone that links suffer on their way.
import { decode, type Vocabulary } from './codec';
import type { Opened } from './opened';

/** Never rejects. What had to be mended is written back, so that reloading, Back and copying find it whole. */
export async function openAddress(window: Window, vocabulary: Vocabulary): Promise<Opened> {
  const { search, hash } = window.location;
  const { state, problems } = decode(search, vocabulary);
  if (problems.length > 0 || /[=%;]/.test(hash)) {
    try {
      return (await import('./mend')).openMended(window, vocabulary);
    } catch {
      // Its chunk did not come: what the codec reads by itself has to do.
      console.warn(problems.join('\n'));
    }
  }
  return { url: state, asksLang: search.includes('lang='), lost: [] };
}
