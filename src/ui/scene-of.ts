// What a map draws of the corridor.
import type { Corridor } from '../domain/corridor';
import { buildScene, type Scene } from '../map/scene';

export function sceneOf(corridor: Corridor): Scene {
  const { parks, bays, lines, platforms, transport, districts } = corridor;
  const groupsOf = corridor.groupsOf.bind(corridor);
  return buildScene({ parks, bays, corridor: lines, platforms, transport, districts, groupsOf });
}
