// What a map draws of the corridor.
import type { Corridor } from '../../domain/corridor';
import { buildScene, type Scene } from '../../map/scene';
import type { Here } from '../../state/kiosk-settings';

/** `here`: where the reader stands, if that is known. */
export function sceneOf(corridor: Corridor, here: Here | null = null): Scene {
  const { parks, bays, bayLabels, lines, levels, areas, platforms, stops, districts } = corridor;
  const groupsOf = corridor.groupsOf.bind(corridor);
  return buildScene({
    parks,
    bays,
    bayLabels,
    corridor: lines,
    levels,
    areas,
    platforms,
    transport: stops,
    districts,
    here,
    groupsOf,
  });
}
