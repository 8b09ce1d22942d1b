// Marks beside the parks: a chunk of its own, fetched when somebody asks for a layer or a place.
import type { MapMarkers } from '../contract';
import type { Scene } from '../scene';
import type { MarkerGroup } from '../svg/marker-group';
import { drawMarkers, type MarkView } from './draw-markers';
import { countShape, markerShape } from './marker-shapes';
import { APART_FROM, markerPositionsAt, SIGN, signSize } from './marker-positions';
import type { SvgNode } from '../svg/node';
import type { Showable } from '../../domain/ids';
import { LiveMarkers } from './live-markers';
import type { PlaceMarker } from './place-marker';

/** What the marks of a moment look like, for a picture. */
export function drawMarkersOver(
  marks: readonly PlaceMarker[],
  scene: Scene,
  view: MarkView,
  zoom: number,
): readonly MarkerGroup[] {
  return drawMarkers(marks, markerPositionsAt(marks, scene, view.lang, zoom), scene, view, zoom);
}

const SHARP = { precision: 'campus' } as const;

/** What the places of a layer look like at a zoom; far out what stands together is a number. */
export function layerSigns(zoom: number): {
  readonly of: (layer: Showable) => readonly SvgNode[];
  readonly gathered: readonly SvgNode[] | null;
} {
  return {
    of: (layer) => markerShape(layer, SHARP, signSize(zoom)),
    gathered: zoom < APART_FROM ? countShape(3, SIGN * signSize(zoom) - 1) : null,
  };
}

export { layerGlyph } from './glyphs';
export { tierOf, type PlaceMarker } from './place-marker';

/** Draws these marks over whichever map is shown. */
export function markersOver(marks: readonly PlaceMarker[]): MapMarkers {
  return { draw: (layer, scene, events) => new LiveMarkers(layer, marks, scene, events) };
}
