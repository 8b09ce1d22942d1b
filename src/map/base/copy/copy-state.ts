// How far the copy of a base map is, and why it is not further.
import { BaseFault, type FaultKind } from '../base-fault';

/** Beside what can be wrong with its host: no room, nothing may be kept, and another file than the build has measured. */
export type CopyFaultKind = FaultKind | 'full' | 'storage' | 'changed';

export class CopyFault extends Error {
  override readonly name = 'CopyFault';
  readonly kind: CopyFaultKind;
  /** Of the host's answer; empty where there is no more to say. */
  readonly detail: string;

  constructor(kind: CopyFaultKind, detail = '') {
    super(`${kind} ${detail}`.trim());
    this.kind = kind;
    this.detail = detail;
  }
}

/** What is no fault of the host is one of the browser's storage. */
export function asCopyFault(error: unknown): CopyFault {
  if (error instanceof CopyFault) return error;
  if (error instanceof BaseFault) return new CopyFault(error.kind, error.detail);
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return new CopyFault(isFull ? 'full' : 'storage');
}

/** With these there is nothing to wait for. */
export const isFinal = ({ kind }: CopyFault): boolean => kind === 'full' || kind === 'storage';

export type CopyState =
  /** Not known yet. */
  | { readonly kind: 'looking' }
  | { readonly kind: 'none'; readonly fault: CopyFault | null }
  /** `bytes` are here; with a fault it stands still until it is tried again. */
  | { readonly kind: 'coming'; readonly bytes: number; readonly fault: CopyFault | null }
  | { readonly kind: 'kept' };
