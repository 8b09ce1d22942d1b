// Files of the browser's own making: what they are called, and how they are saved.
import { CORRIDOR } from '#corridor';
import type { CorridorState } from '../../state/corridor-state.svelte';
import { dayOf } from '../shared/day';
import { forbids } from '../embed/sandbox';
import { fetchPart } from '../shell/failure';

/** A file of the browser's own making, saved under a name. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  // A sandbox that allows no downloads drops the file without a word.
  if (forbids('allow-downloads') !== false) void tell(blob, name);
}

async function tell(blob: Blob, name: string): Promise<void> {
  const part = await fetchPart(import('../embed/withheld'));
  await part?.tellOfFile(blob, name);
}

/** `<corridor>-<edition>-<what>-<day>`, without its ending: files of two corridors never pass for each other. */
export const datedName = (what: string, date: Date): string =>
  `${CORRIDOR.id}-${CORRIDOR.edition}-${what}-${dayOf(date)}`;

/** Of the view in its language; the whole corridor where nothing is selected. */
export function fileName({ selection, lang }: CorridorState, date: Date): string {
  const what = selection.kind === 'none' ? 'overview' : selection.id;
  return datedName(`${what}-${lang}`, date);
}
