// Entry of the MapLibre renderer; imported lazily, so that the page works before it has arrived.
import { LAND_FILES } from 'virtual:corridor-land';
import type { Camera, GlCorridorMap, MapEvents, MapSettings } from '../contract';
import type { Scene } from '../scene';
import { GlMap } from './gl-map';

const absolute = (path: string): string => new URL(path, document.baseURI).href;

/**
 * Draws the corridor with MapLibre into an empty element, at `camera` or fitted to the selection.
 * Throws when WebGL is missing; later failures come through `events.onFailure`.
 */
export function createGlMap(
  container: HTMLElement,
  scene: Scene,
  settings: MapSettings,
  camera: Camera | null,
  events: MapEvents,
): GlCorridorMap {
  const files = { land: LAND_FILES.map(absolute) };
  return new GlMap(container, scene, files, settings, camera, events);
}
