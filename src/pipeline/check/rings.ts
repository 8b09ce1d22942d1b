// What can be wrong with a ring of a polygon, as sentences without a place.
import type { Box } from '../../domain/profile-schema';
import { crossingOf } from '../geometry/crossing';
import { signedArea } from '../geometry/rings';
import type { Ring } from '../seeds/coast';
import { isInside } from './positions';

const shown = ([lon, lat]: readonly [number, number]) => `${lon}, ${lat}`;

/** Faults of a ring as such, whichever way it runs. */
export function ringFaults(ring: Ring, region: Box): string[] {
  const stray = ring.find(([lon, lat]) => !isInside({ lon, lat }, region));
  if (stray) return [`has the point ${shown(stray)} outside the region`];
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || ring.length < 4) return ['has fewer than four points'];
  if (first[0] !== last[0] || first[1] !== last[1])
    return [`is not closed: it starts at ${shown(first)} and ends at ${shown(last)}`];
  const crossing = crossingOf(ring);
  if (crossing === undefined) return [];
  return [`crosses itself near ${crossing.map((degrees) => degrees.toFixed(4)).join(', ')}`];
}

/** RFC 7946, 3.1.6: outer rings run counter-clockwise, holes clockwise. */
export function directionFaults(rings: readonly Ring[]): string[] {
  return rings.flatMap((ring, index) => {
    if (signedArea(ring) > 0 === (index === 0)) return [];
    return index === 0 ? ['runs clockwise outside'] : ['has a hole that runs counter-clockwise'];
  });
}
