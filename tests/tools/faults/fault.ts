// One row of the matrix: what is done to the map, in which view, and what is then looked for.
import type { FaultRow, View } from './fault-row';
import type { Trial } from './trial';

export interface Fault extends FaultRow {
  suffer(trial: Trial): Promise<void>;
}

const VIEWS: readonly View[] = ['explore', 'kiosk'];

/** The same fault in either view. */
export const inBoth = (fault: Omit<Fault, 'view'>): Fault[] =>
  VIEWS.map((view) => ({ ...fault, view }));
