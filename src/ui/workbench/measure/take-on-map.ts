// Waits for a finger on the map that takes an end of what is measured.
import type { MapTarget } from '../../../map/contract';
import { cssZoomOf } from '../../../map/css-zoom';
import type { Pixel } from '../../../map/mercator';
import type { MapHandle } from '../../map/map-handle';
import { isComposing } from '../../search/composing';
import { pointAt } from './map-points';

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
  addEventListener(
    'keydown',
    (event) => {
      const isFree = !event.defaultPrevented && !isComposing(event);
      if (isFree && event.key === 'Escape') onCancel();
    },
    { signal },
  );
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
