// A name on the map: what it names, its lines, and where it stands.
import type { Lang } from '../../domain/ids';
import { otherLang } from '../../domain/languages';
import type { Bilingual } from '../../domain/schema';
import { wrap, type Label, type PlacedLabel, type TextLine } from './label-boxes';

/** `note`: no name, but what is said of a park or of the sheet. */
export type LabelKind = 'bay' | 'park' | 'transport' | 'district' | 'note';

export interface MapLabel extends Label {
  readonly kind: LabelKind;
  /** Of the place it names: a park's id for a pearl. */
  readonly id: string;
  /** Where it hangs, in degrees, where that is not where the thing it names is. */
  readonly anchor?: { readonly lon: number; readonly lat: number };
}

export interface PlacedMapLabel {
  readonly label: MapLabel;
  readonly place: PlacedLabel;
}

/** A name no wider than so many ems, and below it the same in the other script at a share of its size; 0 for none. */
export function linesOf(
  name: Bilingual,
  lang: Lang,
  size: number,
  second: number,
  maxEms: number,
): readonly TextLine[] {
  const own = wrap(name[lang], maxEms).map((text) => ({ text, size }));
  if (second === 0) return own;
  const below = wrap(name[otherLang(lang)], maxEms / second);
  return [...own, ...below.map((text) => ({ text, size: size * second, lang: otherLang(lang) }))];
}
