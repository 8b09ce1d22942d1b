// What a fault is called and where it is tried: the words of its row.
export type View = 'explore' | 'kiosk';

export interface FaultRow {
  readonly what: string;
  /** How it is brought about. */
  readonly how: string;
  readonly view: View;
  /** Whether the worker was installed before. */
  readonly worker: boolean;
}
