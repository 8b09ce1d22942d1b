// One row of the matrix: what is done to the map, in which view, and what is then looked for.
import type { Trial } from './trial';

export type View = 'explore' | 'kiosk';

export interface Fault {
  readonly what: string;
  /** How it is brought about. */
  readonly how: string;
  readonly view: View;
  /** Whether the worker was installed before. */
  readonly worker: boolean;
  suffer(trial: Trial): Promise<void>;
}

const VIEWS: readonly View[] = ['explore', 'kiosk'];

/** The same fault in either view. */
export const inBoth = (fault: Omit<Fault, 'view'>): Fault[] =>
  VIEWS.map((view) => ({ ...fault, view }));
