// Keeps what is selected, and the names, clear of all that lies over the map: a chunk of its own, as the first picture
// is clear by its padding.
import { clearView, keptView } from '../map/clear-view';
import type { Box, ClearOfPage } from '../map/contract';
import { labelsInView } from '../map/svg/clear-labels';
import { boxesOver } from './boxes-over';
import { watchBoxes } from './watch-boxes';

/** `onOver` is told what is seen over the map, now and whenever that changes. */
export function clearOf(
  container: HTMLElement,
  onOver: (boxes: readonly Box[]) => void,
): ClearOfPage {
  watchBoxes(container, onOver);
  return {
    view: (scene, target, camera, size) =>
      clearView(scene, target, camera, size, boxesOver(container)),
    kept: (scene, target, camera, size) =>
      keptView(scene, target, camera, size, boxesOver(container)),
    names: labelsInView,
  };
}
