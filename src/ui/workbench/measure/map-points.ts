// Points of the map as an address carries them: under a pixel, and in the middle of what is seen of it.
import { project, unproject, type Pixel } from '../../../map/mercator';
import { nearestCamera } from '../../../state/camera';
import type { Camera } from '../../../map/contract';
import { layoutOf, paddingFor } from '../../map/clear/map-padding';

export interface Shown {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
}

interface Place {
  readonly shown: Shown | null;
  readonly container: Element | null;
}

/** The position under a pixel of the map, as an address carries it: `latitude/longitude`. */
export function pointAt({ camera, width, height }: Shown, { x, y }: Pixel): string {
  const centre = project(camera.lon, camera.lat, camera.zoom);
  const pixel = { x: centre.x + x - width / 2, y: centre.y + y - height / 2 };
  const { lat, lon } = nearestCamera({ zoom: 10, ...unproject(pixel, camera.zoom) }) ?? camera;
  return `${lat}/${lon}`;
}

/** Where the panel ends that stands beside a map, in px; undefined where there is none. */
function panelEnd(map: Element | null): number | undefined {
  const panel = map?.closest('.app')?.querySelector<HTMLElement>('.sheet');
  return panel ? panel.offsetLeft + panel.offsetWidth : undefined;
}

/** The middle of what the workbench leaves of the map; null while there is none. */
export function middleOf({ shown, container }: Place): string | null {
  if (!shown) return null;
  const layout = layoutOf((query) => matchMedia(query).matches);
  const { left, right, top, bottom } = paddingFor(layout, panelEnd(container), true);
  const x = (left + shown.width - right) / 2;
  return pointAt(shown, { x, y: (top + shown.height - bottom) / 2 });
}
