// Entry of the MapLibre renderer; imported lazily, so that the page works before it has arrived.
import landGshhg from '../../../data/basemap/land-gshhg.geojson?url';
import landOsm from '../../../data/basemap/land-osm.geojson?url';
import type { Camera, CorridorMap, MapEvents, MapSettings } from '../contract';
import { buildScene, type SceneInput } from '../scene';
import { GlMap } from './gl-map';

const absolute = (path: string): string => new URL(path, document.baseURI).href;

/**
 * Draws the corridor with MapLibre into an empty element, at `camera` or fitted to the selection.
 * Throws when WebGL is missing; later failures come through `events.onFailure`.
 */
export function createGlMap(
  container: HTMLElement,
  input: SceneInput,
  settings: MapSettings,
  camera: Camera | null,
  events: MapEvents,
): CorridorMap {
  const files = {
    landGshhg: absolute(landGshhg),
    landOsm: absolute(landOsm),
    font: absolute('fonts/map-500.woff2'),
  };
  return new GlMap(container, buildScene(input), files, settings, camera, events);
}
