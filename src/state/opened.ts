// What an opened address said, and what of it nobody can read.
import type { Lost } from './mend/mend-link';
import type { UrlState } from './url-state';

export interface Opened {
  readonly url: UrlState;
  /** The address itself names a language. */
  readonly asksLang: boolean;
  /** What of it nobody can read. */
  readonly lost: readonly Lost[];
}
