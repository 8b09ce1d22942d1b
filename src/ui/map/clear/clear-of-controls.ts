// Keeps what is selected, and the names, clear of all that lies over the map: a chunk of its own, as the first picture
// is clear by its padding.
import { clearView, keptView } from '../../../map/clear-view';
import type { Box, ClearOfPage } from '../../../map/contract';
import { wordsInPassing, wordsInView } from '../../../map/svg/view-words';
import { boxesOver } from './boxes-over';
import { watchBoxes } from './watch-boxes';

/** `onOver` is told what is seen over the map, now and whenever that changes. */
export function clearOf(
  container: HTMLElement,
  onOver: (boxes: readonly Box[]) => void,
): ClearOfPage {
  watchBoxes(container, onOver);
  const kept: ClearOfPage['kept'] = (scene, { selected }, camera, size) =>
    selected ? keptView(scene, selected, camera, size, boxesOver(container)) : camera;
  return {
    kept,
    after(scene, now, before, camera, size) {
      if (now.over === before.over && now.clear === before.clear) return null;
      const to = kept(scene, now, camera, size);
      return to === camera ? null : to;
    },
    view: (scene, target, camera, size) =>
      clearView(scene, target, camera, size, boxesOver(container)),
    names: (scene, settings, camera, size, before = []) =>
      size
        ? wordsInView(scene, settings, camera, size)
        : wordsInPassing(scene, settings.lang, camera.zoom, before),
  };
}
