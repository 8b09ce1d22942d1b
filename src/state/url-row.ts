// What a key of the address is: how its value is read, and how it is written; and the common kinds of keys.
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

/** One of a few values, the first of them the default. */
export function choice<const T extends string>(
  key: string,
  values: readonly T[],
  get: (state: UrlState) => T,
  set: (state: UrlState, value: T) => UrlState,
): Row {
  return {
    key,
    read(text, state, _vocabulary, report) {
      const value = values.find((each) => each === text);
      if (value !== undefined) return set(state, value);
      report(text, `is not one of ${values.join(', ')}`);
      return state;
    },
    write: (state) => (get(state) === values[0] ? '' : get(state)),
  };
}

/** Off, or 1. */
export function flag(
  key: string,
  get: (state: UrlState) => boolean,
  set: (state: UrlState, isOn: boolean) => UrlState,
): Row {
  return choice(
    key,
    ['0', '1'],
    (state) => (get(state) ? '1' : '0'),
    (state, value) => set(state, value === '1'),
  );
}

/** Values joined by commas, in the order in which they are known. */
export function list<T extends string>(
  key: string,
  known: (vocabulary: Vocabulary) => readonly T[],
  get: (state: UrlState) => readonly T[],
  set: (state: UrlState, values: readonly T[]) => UrlState,
): Row {
  return {
    key,
    read(text, state, vocabulary, report) {
      const values = known(vocabulary);
      const knownValues = new Set<string>(values);
      const named = new Set<string>();
      for (const item of text.split(',')) {
        if (!knownValues.has(item)) report(item, `is not a known ${key}`);
        else if (named.has(item)) report(item, 'is there twice');
        named.add(item);
      }
      const chosen = values.filter((value) => named.has(value));
      return set(state, chosen);
    },
    write: (state) => get(state).join(','),
  };
}
