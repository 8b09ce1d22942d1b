// Marks beside the parks: a chunk of its own, fetched when somebody asks for a layer or a place.
import type { MapMarks } from '../contract';
import type { Scene } from '../scene';
import type { MarkGroup } from '../svg/mark-group';
import { drawMarks, type MarkView } from './draw-marks';
import { countShape, dotShape, markShape } from './mark-shapes';
import { COUNT, DOT, SIGNS_FROM, spotsAt } from './spots';
import type { SvgNode } from '../svg/node';
import type { Showable } from '../../domain/ids';
import { LiveMarks } from './live-marks';
import type { PlaceMark } from './place-mark';

/** What the marks of a moment look like, for a picture. */
export function drawMarksOver(
  marks: readonly PlaceMark[],
  scene: Scene,
  view: MarkView,
  zoom: number,
): readonly MarkGroup[] {
  return drawMarks(marks, spotsAt(marks, scene, view.lang, zoom), scene, view, zoom);
}

const SHARP = { precision: 'campus' } as const;

/** What the places of a layer look like at a zoom; far out they are dots, and what stands together is a number. */
export function layerSigns(zoom: number): {
  readonly of: (layer: Showable) => readonly SvgNode[];
  readonly gathered: readonly SvgNode[] | null;
} {
  if (zoom >= SIGNS_FROM) return { of: (layer) => markShape(layer, SHARP), gathered: null };
  return { of: () => dotShape(SHARP, DOT), gathered: countShape(3, COUNT) };
}

export { layerGlyph } from './glyphs';
export { tierOf, type PlaceMark } from './place-mark';

/** Draws these marks over whichever map is shown. */
export function marksOver(marks: readonly PlaceMark[]): MapMarks {
  return { draw: (layer, scene, events) => new LiveMarks(layer, marks, scene, events) };
}
