// How a statement names where it stands: lines of the plan, and which addresses may become links.
import { runsOf } from '../../domain/line-runs';
import type { Bilingual } from '../../domain/schema';

/** Whoever knows what the ids of sources stand for. */
export interface Citations {
  source(id: string): { readonly cite: Bilingual; readonly url: string | null } | undefined;
}

/** 1-based line numbers in reading order, runs shortened: [259, 260, 261, 270] → `259–261`, `270`. */
export function lineRuns(lines: readonly number[]): string[] {
  return runsOf(lines).map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
}

/** The address when it may be a link (https: and well formed), else null: then it is shown as text. */
export function linkable(url: string | null): string | null {
  return url !== null && URL.canParse(url) && new URL(url).protocol === 'https:' ? url : null;
}
