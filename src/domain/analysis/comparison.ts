// What a comparison is: its rows in their one order, the cells of each park, and the facts in them.
import type { Distance } from '../distance';
import type { Basis, ParkId } from '../ids';
import type { Park, Site, TermUse } from '../schema';
import type { IndustryUse } from './industry-use';

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
  /** Of the railway or of the metro. */
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
