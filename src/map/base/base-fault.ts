// Why a base map cannot be drawn, told apart as far as a reader or an operator can do something about it.

export const FAULT_KINDS = [
  /** No answer in time, or none at all. */
  'unreachable',
  /** Images may show it, and nothing may read it (CORS): MapLibre cannot draw it. */
  'unreadable',
  /** 401, 403, 418, 429: a key that is wrong, not for this site, or used up for the day. */
  'refused',
  /** Nothing stands at the address, or the host itself fails. */
  'missing',
  /** 200 with the whole file where a part was asked for. */
  'whole',
  /** The file ends before it says that it does. */
  'truncated',
  /** Something else than it should be. */
  'foreign',
  /** Nothing in it lies where the corridor does. */
  'elsewhere',
  /** A style that asks for what a base map may not. */
  'forbidden',
  /** The copy in the browser is not what was kept, and there is no server to take its place. */
  'damaged',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export class BaseFault extends Error {
  override readonly name = 'BaseFault';
  readonly kind: FaultKind;
  /** Of the answer, or what exactly was wrong; empty where there is no more to say. */
  readonly detail: string;

  constructor(kind: FaultKind, detail = '') {
    super(`${kind} ${detail}`.trim());
    this.kind = kind;
    this.detail = detail;
  }
}

const REFUSALS = [401, 403, 418, 429];

/** Throws where the status is no success. */
export function judge({ ok, status }: Pick<Response, 'ok' | 'status'>): void {
  if (ok) return;
  throw new BaseFault(REFUSALS.includes(status) ? 'refused' : 'missing', String(status));
}

/** What is no fault of a base map is one of the way to it. */
export const asFault = (error: unknown): BaseFault =>
  error instanceof BaseFault ? error : new BaseFault('unreachable');
