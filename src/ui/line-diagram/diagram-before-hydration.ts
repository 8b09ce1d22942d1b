// The line diagram, fetched early where it is seen at once, so that nothing moves when the application takes over.
import type LineDiagram from './LineDiagram.svelte';
import { NARROW } from '../map/clear/map-padding';

/** Undefined on a wide page, which folds it away, and where it cannot be had: the panel then asks again. */
export async function diagramBeforeHydration(
  window: Window,
): Promise<typeof LineDiagram | undefined> {
  if (!window.matchMedia(NARROW).matches) return undefined;
  return import('./LineDiagram.svelte').then(
    (diagram) => diagram.default,
    () => undefined,
  );
}
