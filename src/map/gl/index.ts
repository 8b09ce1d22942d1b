// Entry of the MapLibre renderer; imported lazily, so that the page works before it has arrived.
import type { Camera, GlCorridorMap, MapEvents, MapSettings } from '../contract';
import { fetchShores } from '../fine-shores';
import type { Scene } from '../scene';
import { GlMap } from './gl-map';

/**
 * Draws the corridor with MapLibre into an empty element, at `camera` or fitted to the selection.
 * Rejects where WebGL or the land is missing; later failures come through `events.onFailure`.
 */
export async function createGlMap(
  container: HTMLElement,
  scene: Scene,
  settings: MapSettings,
  camera: Camera | null,
  events: MapEvents,
): Promise<GlCorridorMap> {
  const files = { land: await fetchShores() };
  return new GlMap(container, scene, files, settings, camera, events);
}
