// Points of the map for what is measured: the middle of what is seen of it, and what a finger takes on it.
import type { MapTarget } from '../../../map/contract';
import { cssZoomOf } from '../../../map/css-zoom';
import { project, unproject, type Pixel } from '../../../map/mercator';
import { nearestCamera } from '../../../state/camera';
import type { MapHandle } from '../../map-handle';
import { LOW, paddingFor, WIDE } from '../../map-padding';

type Shown = NonNullable<MapHandle['shown']>;

/** The position under a pixel of the map, as an address carries it: `latitude/longitude`. */
export function pointAt({ camera, width, height }: Shown, { x, y }: Pixel): string {
  const centre = project(camera.lon, camera.lat, camera.zoom);
  const pixel = { x: centre.x + x - width / 2, y: centre.y + y - height / 2 };
  const { lat, lon } = nearestCamera({ zoom: 10, ...unproject(pixel, camera.zoom) }) ?? camera;
  return `${lat}/${lon}`;
}

/** The middle of what the workbench leaves of the map; null while there is none. */
export function middleOf({ shown }: MapHandle): string | null {
  if (!shown) return null;
  const isNow = (query: string) => matchMedia(`(${query})`).matches;
  const { left, right, top, bottom } = paddingFor(isNow(WIDE), isNow(LOW), shown.width);
  const x = (left + shown.width - right) / 2;
  return pointAt(shown, { x, y: (top + shown.height - bottom) / 2 });
}

interface Taking {
  /** An id, or `latitude/longitude`. */
  readonly onTake: (end: string) => void;
  readonly onCancel: () => void;
}

/** What has a place of its own; a bay has none, so that the point under the finger is meant. */
const idOf = (tapped: MapTarget | null): string =>
  tapped && tapped.kind !== 'bay' ? tapped.id : '';

/** The next tap on the map is taken and selects nothing; Escape cancels. Returns what ends the wait. */
export function takeOnMap(handle: MapHandle, { onTake, onCancel }: Taking): () => void {
  const over = new AbortController();
  const { signal } = over;
  const { container } = handle;
  let at: Pixel | null = null;
  // Before either map sees the click, which then tells what it fell on.
  container?.addEventListener(
    'click',
    ({ clientX, clientY }) => {
      const { left, top } = container.getBoundingClientRect();
      const zoom = cssZoomOf(container);
      at = { x: (clientX - left) / zoom, y: (clientY - top) / zoom };
    },
    { signal, capture: true },
  );
  addEventListener('keydown', ({ key }) => key === 'Escape' && onCancel(), { signal });
  container?.classList.add('taking');
  handle.taker = (tapped) => {
    const { shown } = handle;
    const end = idOf(tapped) || (shown && at ? pointAt(shown, at) : '');
    if (end !== '') onTake(end);
    return true;
  };
  return () => {
    over.abort();
    container?.classList.remove('taking');
    handle.taker = null;
  };
}
