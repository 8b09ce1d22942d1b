// Marks beside the parks: a chunk of its own, fetched when somebody asks for a layer or a place.
import type { MapMarks } from '../contract';
import type { Scene } from '../scene';
import type { MarkGroup } from '../svg/marks';
import { drawMarks, type MarkView } from './draw-marks';
import { spotsAt } from './spots';
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

export { LAYER_GLYPHS } from './glyphs';
export { tierOf, type PlaceMark } from './place-mark';

/** Draws these marks over whichever map is shown. */
export function marksOver(marks: readonly PlaceMark[]): MapMarks {
  return { draw: (layer, scene, events) => new LiveMarks(layer, marks, scene, events) };
}
