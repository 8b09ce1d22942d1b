// The base map on paper and in files: drawn as images, or one line that says why the chart is there in its place.
import { BASEMAPS } from '#corridor/basemaps';
import type { Lang } from '../../../domain/ids';
import type { Bilingual } from '../../../domain/schema';
import { pick } from '../../../domain/text';
import { asFault } from '../../../map/base/base-fault';
import { tileLayersOf } from '../../../map/base/raster';
import { groundOf } from '../../../map/base/still-ground';
import {
  picturesForFile,
  picturesForPaper,
  type StillPictures,
} from '../../../map/base/still-pictures';
import { isSameCamera } from '../../../map/camera';
import type { Camera, Size } from '../../../map/contract';
import type { Theme } from '../../../map/palette';
import type { Ground } from '../../../map/svg/picture';
import { BASE_WORDS, type StillFault } from './base-messages';
import { siteRoot } from './site-root';

export type StillBase =
  | { readonly kind: 'drawn'; readonly ground: Ground; readonly pictures: StillPictures }
  | { readonly kind: 'chart'; readonly note: Bilingual };

export interface StillView {
  readonly camera: Camera;
  readonly size: Size;
  readonly theme: Theme;
}

/** Whether images can draw it at all, and how near it goes; null for the chart. */
export function stillLimit(id: string): number | null {
  const base = BASEMAPS.find((each) => each.id === id);
  return base?.kind === 'raster' ? base.maxZoom : null;
}

const noteOf = (name: Bilingual, why: StillFault): Bilingual => {
  const say = (lang: Lang): string => BASE_WORDS[lang].still[why](pick(name, lang));
  return { zh: say('zh'), en: say('en') };
};

/** Null for the chart. Files must be read, paper need not. */
async function stillBase(
  id: string,
  { camera, size, theme }: StillView,
  gather: typeof picturesForFile,
): Promise<StillBase | null> {
  const base = BASEMAPS.find((each) => each.id === id);
  if (!base) return null;
  if (base.kind !== 'raster') return { kind: 'chart', note: noteOf(base.name, 'vector') };
  try {
    const pictures = await gather(tileLayersOf(base, siteRoot()), camera, size);
    return { kind: 'drawn', ground: groundOf(pictures, theme), pictures };
  } catch (error) {
    const why = asFault(error).kind === 'unreadable' ? 'unreadable' : 'absent';
    return { kind: 'chart', note: noteOf(base.name, why) };
  }
}

export const baseInFile = (id: string, view: StillView): Promise<StillBase | null> =>
  stillBase(id, view, picturesForFile);

export interface SheetView {
  /** Of the base map that is seen on screen. */
  readonly base: string;
  readonly camera: Camera;
  readonly size: Size;
}

const isSame = (a: SheetView, b: SheetView): boolean =>
  a.base === b.base &&
  a.size.width === b.size.width &&
  a.size.height === b.size.height &&
  isSameCamera(a.camera, b.camera);

/** The base map of a sheet of paper: fetched before the browser prints, which waits for nobody. */
export class BaseOnPaper {
  #fetched: (SheetView & { readonly still: StillBase }) | null = null;

  /** Nothing is left to be fetched for it. */
  isReady(view: SheetView): boolean {
    if (stillLimit(view.base) === null) return true;
    return this.#fetched?.still.kind === 'drawn' && isSame(this.#fetched, view);
  }

  async fetch(view: SheetView): Promise<void> {
    if (this.isReady(view)) return;
    // Paper is light.
    const still = await stillBase(view.base, { ...view, theme: 'light' }, picturesForPaper);
    this.#fetched = still && { ...view, still };
  }

  /** Null for the chart. */
  of(view: SheetView): StillBase | null {
    const base = BASEMAPS.find(({ id }) => id === view.base);
    if (!base) return null;
    if (this.#fetched && isSame(this.#fetched, view)) return this.#fetched.still;
    const why = base.kind === 'raster' ? 'absent' : 'vector';
    return { kind: 'chart', note: noteOf(base.name, why) };
  }
}
