// What a page and its worker say to each other.

/** To the waiting worker: take over now. Nothing else makes it do so while pages are open. */
export const ACTIVATE = { type: 'activate' } as const;

/** To the active worker, with a port for the `Report`: look at every file, and fetch what is missing or corrupt. */
export const VERIFY = { type: 'verify' } as const;

/** Counts of files. */
export interface Report {
  readonly checked: number;
  readonly repaired: number;
  /** Neither here nor, with the right content, on the server. */
  readonly missing: number;
}

export function isMessage(value: unknown, { type }: { readonly type: string }): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === type;
}
