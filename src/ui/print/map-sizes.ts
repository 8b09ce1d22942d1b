// How large the map of each sheet is, in CSS px of the paper, of which there are 96 to the inch.
import type { Lang } from '../../domain/ids';
import type { Size } from '../../map/contract';
import type { Sheet } from './sheet-of';

/** Of the paper between its margins. */
export const PAPER_WIDTH = 703;

type Sizes = Readonly<Record<Lang, Size>>;

const BRIEF: Size = { width: 344, height: 290 };

/** English names and terms take more lines. */
export const MAP_SIZES = {
  corridor: {
    zh: { width: PAPER_WIDTH, height: 274 },
    en: { width: PAPER_WIDTH, height: 240 },
  },
  park: { zh: BRIEF, en: BRIEF },
} satisfies Partial<Record<Sheet, Sizes>>;

/** Null where a sheet has no map. */
export const mapSizeOf = (sheet: Sheet, lang: Lang): Size | null =>
  sheet === 'corridor' || sheet === 'park' ? MAP_SIZES[sheet][lang] : null;
