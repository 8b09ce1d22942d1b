// What a key of the address is: how its value is read, and how it is written.
import type { Lang } from '../domain/ids';
import type { UrlState, Vocabulary } from './url-state';

/** Takes each part of a value that is left out, with the reason as the rest of a sentence. */
export type Report = (part: string, reason: string) => void;

export interface Row {
  readonly key: string;
  /** The state with the value taken in, as far as it means something. */
  readonly read: (
    value: string,
    state: UrlState,
    vocabulary: Vocabulary,
    report: Report,
  ) => UrlState;
  /** Empty for the default, which stays out of the address. */
  readonly write: (state: UrlState, pageLang: Lang) => string;
}
