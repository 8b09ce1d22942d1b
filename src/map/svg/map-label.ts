// A name on the map: what it names, its lines, and where it stands.
import type { Lang } from '../../domain/ids';
import { otherLang } from '../../domain/languages';
import type { Bilingual } from '../../domain/schema';
import { wrap, type Label, type PlacedLabel, type TextLine } from './label-boxes';

export type LabelKind = 'bay' | 'park' | 'transport' | 'district';

export interface MapLabel extends Label {
  readonly kind: LabelKind;
  /** Of the place it names: a park's id for a pearl. */
  readonly id: string;
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
