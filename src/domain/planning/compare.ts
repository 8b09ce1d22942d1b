// Two to five parks side by side: the same rows in the same order, values as data with what they rest on.
import { COMPARED } from './compared';
import type { Corridor } from '../corridor';
import type { Distance } from '../distance';
import type { Basis, ParkId } from '../ids';
import type { Park, Site, TermUse } from '../schema';
import type { IndustryUse } from './carried';
import { ROW_OF } from './compare-rows';

/** What each row holds, one entry for each fact in a cell. */
export interface RowValues {
  readonly focus: TermUse;
  readonly segment: TermUse;
  readonly strength: TermUse;
  /** An industry with all its uses in this park. */
  readonly industries: { readonly industry: string; readonly uses: readonly IndustryUse[] };
  readonly platforms: Park['platforms'][number];
  readonly bays: Park['bays'][number];
  /** District id. */
  readonly districts: string;
  readonly airport: Distance;
  readonly port: Distance;
  readonly station: Distance;
  readonly areas: Park['areas'][number];
  readonly operator: NonNullable<Park['operator']>;
  readonly established: NonNullable<Park['established']>;
  /** A site with its precision, confidence and ±. */
  readonly position: Site;
}

/** The rows of every comparison, in their one order. */
export const COMPARE_ROWS = [
  'focus',
  'segment',
  'strength',
  'industries',
  'platforms',
  'bays',
  'districts',
  'airport',
  'port',
  'station',
  'areas',
  'operator',
  'established',
  'position',
] as const satisfies readonly (keyof RowValues)[];
export type CompareRowId = (typeof COMPARE_ROWS)[number];

export interface CompareFact<V> {
  /** Facts of two parks are the same when their keys are. */
  readonly key: string;
  readonly value: V;
  readonly basis: Basis;
  readonly lines: readonly number[];
  readonly sources: readonly string[];
  /** Every park of the comparison has it. */
  readonly inAll: boolean;
}

/** `none`: the clause names none. `unknown`: no source says. */
export interface CompareCell<V> {
  readonly park: ParkId;
  readonly state: 'known' | 'none' | 'unknown';
  readonly facts: readonly CompareFact<V>[];
}

export interface CompareRowOf<K extends CompareRowId> {
  readonly id: K;
  /** In the order in which the parks were given. */
  readonly cells: readonly CompareCell<RowValues[K]>[];
  /** Null where it cannot be told: something is unknown, or distances differ by less than their ±. */
  readonly allEqual: boolean | null;
}
export type CompareRow = { readonly [K in CompareRowId]: CompareRowOf<K> }[CompareRowId];

/** Unknown ids and repeats are left out. Throws a RangeError where fewer than 2 or more than 5 parks are left. */
export function compareParks(corridor: Corridor, ids: readonly string[]): readonly CompareRow[] {
  const parks = [...new Set(ids)].flatMap((id) => corridor.park(id) ?? []);
  if (parks.length < COMPARED.fewest || parks.length > COMPARED.most) {
    throw new RangeError(
      `${parks.length} known parks cannot be compared; give ${COMPARED.fewest} to ${COMPARED.most}.`,
    );
  }
  return COMPARE_ROWS.map((id) => ROW_OF[id](corridor, parks));
}
