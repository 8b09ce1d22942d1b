// How a statement names where it stands: lines of the plan, and which addresses may become links.
import { runsOf } from '../../domain/line-runs';
import type { Dating, SpokenYear } from '../../domain/freshness';
import type { Lang } from '../../domain/ids';
import type { Bilingual } from '../../domain/schema';
import { SOURCE_MARK } from './basis-messages';

/** Whoever knows what the ids of sources stand for, and of which year they speak. */
export interface Citations extends Dating {
  source(id: string):
    | {
        readonly cite: Bilingual;
        readonly url: string | null;
        readonly year: number | null;
        readonly orEarlier?: true | undefined;
      }
    | undefined;
}

/** The year in words, and whether it is long ago; that it is not known, where it is not. */
export function yearWords(spoken: SpokenYear | null, lang: Lang): string {
  const words = SOURCE_MARK[lang];
  if (spoken === null) return words.yearUnknown;
  const year = spoken.orEarlier ? words.orEarlier(spoken.year) : String(spoken.year);
  return spoken.isOld ? words.old(year) : year;
}

/** 1-based line numbers in reading order, runs shortened: [259, 260, 261, 270] → `259–261`, `270`. */
export function lineRuns(lines: readonly number[]): string[] {
  return runsOf(lines).map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
}

/** The address when it may be a link (https: and well formed), else null: then it is shown as text. */
export function linkable(url: string | null): string | null {
  return url !== null && URL.canParse(url) && new URL(url).protocol === 'https:' ? url : null;
}
