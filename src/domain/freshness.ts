// How old a statement is: the year that it speaks of, against the date of the data.

/** Whoever knows of which year sources speak, and of which date the data are. */
export interface Dating {
  /** An ISO date. */
  readonly asOf: string;
  source(
    id: string,
  ): { readonly year: number | null; readonly orEarlier?: true | undefined } | undefined;
}

/** A statement, with what it rests on. */
export interface Dated {
  readonly sources: readonly string[];
  /** The year it speaks of, where it says one itself. */
  readonly year?: number | null | undefined;
}

export interface SpokenYear {
  readonly year: number;
  /** All that is known is that it is no later. */
  readonly orEarlier: boolean;
  readonly isOld: boolean;
}

/** How many years a statement may be old without being marked. */
const FRESH_YEARS = 5;

/** The first year that is not marked: all of the one before lies more than five years back. */
export const firstFreshYear = ({ asOf }: Dating): number => Number(asOf.slice(0, 4)) - FRESH_YEARS;

/** Its own year, else that of its latest source; null where none shows one. */
export function spokenYear(known: Dating, { sources, year }: Dated): SpokenYear | null {
  const told = typeof year === 'number' ? [{ year }] : sources.map((id) => known.source(id));
  const latest = told
    .map((each) => ({ year: each?.year ?? null, orEarlier: each?.orEarlier === true }))
    .reduce<{ year: number; orEarlier: boolean } | null>(
      (best, { year, orEarlier }) =>
        year !== null && (best === null || year > best.year) ? { year, orEarlier } : best,
      null,
    );
  return latest && { ...latest, isOld: latest.year < firstFreshYear(known) };
}

/** The oldest of several statements; null where none says its year. */
export function oldestYear(known: Dating, statements: readonly Dated[]): SpokenYear | null {
  const years = statements.flatMap((each) => spokenYear(known, each) ?? []);
  return years.reduce<SpokenYear | null>(
    (oldest, each) => (oldest === null || each.year < oldest.year ? each : oldest),
    null,
  );
}
