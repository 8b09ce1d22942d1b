// Keeps what is selected clear of all that lies over the map: a chunk of its own, as the first picture is clear by its padding.
import { clearView } from '../map/clear-view';
import type { MapSettings } from '../map/contract';
import { boxesOver } from './boxes-over';

export const clearOf =
  (container: HTMLElement): NonNullable<MapSettings['clear']> =>
  (scene, target, camera, size) =>
    clearView(scene, target, camera, size, boxesOver(container));
