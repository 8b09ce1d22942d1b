// What is really on MapLibre's canvas, as opposed to what was given to it.
import { LAND } from '#corridor/land';
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { MapTarget } from '../contract';
import type { Scene } from '../scene';

/**
 * True once the pearls of the view are really on the canvas, not merely loaded; tells their ids on the container. A view
 * without any is drawn when MapLibre says so.
 */
export function isDrawn(map: MapLibreMap, { pearls }: Scene, container: HTMLElement): boolean {
  const ids = drawnPearls(map);
  container.dataset.pearls = ids.join(' ');
  const view = map.getBounds();
  return ids.length > 0 || !pearls.some(({ site: { lon, lat } }) => view.contains([lon, lat]));
}

/** Ids of the pearls, sorted. */
function drawnPearls(map: MapLibreMap): readonly string[] {
  const drawn = map.queryRenderedFeatures({ layers: ['pearls'] });
  return [...new Set(drawn.map(({ properties }) => String(properties.id)))].sort();
}

/** The bay in whose water a point lies. */
export function bayAt(map: MapLibreMap, point: MapMouseEvent['point']): MapTarget | null {
  const [bay] = map.queryRenderedFeatures(point, { layers: ['bays'] });
  const land = map.queryRenderedFeatures(point, { layers: [...LAND] });
  return bay && land.length === 0 ? { kind: 'bay', id: String(bay.properties.id) } : null;
}
