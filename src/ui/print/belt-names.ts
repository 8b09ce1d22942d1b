// The name of a park of several sites, along the thread that joins them: its beads bear the names of the sites.
import { project } from '../../map/mercator';
import type { Scene } from '../../map/scene';
import type { MarkerGroup } from '../../map/svg/marker-group';
import { node } from '../../map/svg/node';
import { pick } from '../../domain/text';
import type { CorridorState } from '../../state/corridor-state.svelte';

const SIZE = 12;
/** A shorter part of a thread has no room for it, in px. */
const SHORTEST = 60;
const HALO = {
  fill: 'var(--thread)',
  stroke: 'var(--ink-halo)',
  'stroke-width': 3.2,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
  'font-size': SIZE,
  'font-weight': 500,
  'text-anchor': 'end',
};

/** At the middle of the longest part of each thread, to its left. */
export function beltNames(
  { corridor, lang, dimmed }: Pick<CorridorState, 'corridor' | 'lang' | 'dimmed'>,
  scene: Scene,
  zoom: number,
): MarkerGroup {
  const marks = scene.threads.flatMap(({ park, coordinates }) => {
    const name = corridor.park(park)?.shortName;
    const parts = coordinates.slice(1).map(([lon = 0, lat = 0], i) => {
      const [fromLon = 0, fromLat = 0] = coordinates[i] ?? [];
      const [a, b] = [project(fromLon, fromLat, zoom), project(lon, lat, zoom)];
      const px = Math.hypot(b.x - a.x, b.y - a.y);
      return { px, lon: (fromLon + lon) / 2, lat: (fromLat + lat) / 2 };
    });
    const longest = parts.sort((a, b) => b.px - a.px)[0];
    if (!name || !longest || longest.px < SHORTEST) return [];
    const { lon, lat } = longest;
    const children = [node('text', { x: -7, y: -3 }, [pick(name, lang)])];
    return [
      {
        key: park,
        lon,
        lat,
        children,
        attributes: { opacity: dimmed.has(park) ? 0.35 : undefined },
      },
    ];
  });
  return { id: 'belt-names', attributes: HALO, marks };
}
