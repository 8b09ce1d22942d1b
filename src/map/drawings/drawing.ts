// A drawing over the map that follows its scale: lines between places, circles in kilometres.
import type { Lang } from '../../domain/ids';
import type { MapMarkers } from '../contract';
import type { Scene } from '../scene';
import type { LegendEntry } from '../svg/legend-entry';
import type { MarkerGroup } from '../svg/marker-group';

/** What it looks like at a zoom: each mark in px around its position, right for this zoom and no other. */
export type Groups = (scene: Scene, lang: Lang, zoom: number) => readonly MarkerGroup[];

export interface Drawing {
  /** Over the live map. */
  readonly over: MapMarkers;
  /** For a picture. */
  readonly groups: Groups;
  /** What a picture says of it. */
  readonly legend?: (lang: Lang) => readonly LegendEntry[];
}
