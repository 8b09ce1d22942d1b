// Checks of what was computed: areas of the bays, parks on land, the corridor order and the bays of each park.
import { booleanPointInPolygon, point } from '@turf/turf';
import type { Geometry } from '../build/files';
import type { Defects } from '../defects';
import { distanceToLine, localPlane } from '../geometry/plane';
import type { Position } from '../../domain/schema';
import type { Rings } from '../seeds/coast';
import type { Seeds } from '../seeds/read-seeds';

/** Kilometres a site may lie off the shore: both shores are generalised by about as much. */
const OFF_SHORE_KM = 0.3;
/** Kilometres a park's nearest site may lie from a bay it is said to be on: more is a wrong place or a wrong bay. */
const FAR_FROM_BAY_KM = 20;

function checkAreas(seeds: Seeds, { waters }: Geometry, defects: Defects): void {
  seeds.bays.forEach(({ id, expectedKm2 }, index) => {
    if (expectedKm2 === undefined) return;
    const [least, most] = expectedKm2;
    const water = waters.find(({ seed }) => seed.id === id);
    const fix = 'correct the heads, or the expected range if a shore has changed';
    if (water === undefined)
      defects.at(
        'places/bays.yaml',
        [index, 'heads'],
        `the mouth line of ${id} closes no water off; ${fix}`,
      );
    else if (water.km2 < least || water.km2 > most)
      defects.at(
        'places/bays.yaml',
        [index, 'expectedKm2'],
        `${id} comes out at ${water.km2.toFixed(1)} km², not ${least}–${most}; ${fix}`,
      );
  });
}

/** Kilometres to the nearest ring. */
function kmTo(at: Position, polygons: readonly Rings[]): number {
  const { toPlane } = localPlane(at);
  const distances = polygons.flat().map((ring) => distanceToLine([0, 0], ring.map(toPlane)).km);
  return Math.min(...distances);
}

function checkSites(seeds: Seeds, { land, waters, placement }: Geometry, defects: Defects): void {
  seeds.places.forEach(({ id, sites }, index) => {
    const positions = sites.map((site): Position => [site.lon, site.lat]);
    positions.forEach((at, item) => {
      if (seeds.corridor.shore === undefined) return;
      if (booleanPointInPolygon(point(at), land.shape)) return;
      const km = kmTo(at, land.polygons);
      if (km > OFF_SHORE_KM)
        defects.at(
          'places/parks.yaml',
          [index, 'sites', item, 'lon'],
          `${id} lies in the sea, ${km.toFixed(1)} km off the shore (${OFF_SHORE_KM} is allowed); correct its position`,
        );
    });
    for (const { bay } of placement.bays.get(id) ?? []) {
      const water = waters.find(({ seed }) => seed.id === bay);
      if (water === undefined || positions.length === 0) continue;
      const km = Math.min(...positions.map((at) => kmTo(at, [water.rings])));
      if (km > FAR_FROM_BAY_KM)
        defects.at(
          'places/parks.yaml',
          [index, 'sites'],
          `${id} lies ${km.toFixed(0)} km from ${bay} (${FAR_FROM_BAY_KM} is allowed); correct its position or its bay`,
        );
    }
  });
}

const FILE = 'places/expected.yaml';
const listed = (ids: readonly string[]) => (ids.length === 0 ? 'none' : ids.join(', '));
const LOOK = 'look at the map, then correct this or the seeds';

function checkOrder(seeds: Seeds, { placement }: Geometry, defects: Defects): void {
  if (seeds.expected === 'nothing') return;
  const { corridorOrder } = seeds.expected;
  placement.order.forEach((park, index) => {
    const expected = corridorOrder[index] ?? 'none';
    if (park !== expected)
      defects.at(
        FILE,
        ['corridorOrder', index],
        `${park} comes ${index + 1} along the string, where ${expected} is expected; ${LOOK}`,
      );
  });
}

function checkParkBays(seeds: Seeds, { placement }: Geometry, defects: Defects): void {
  const { expected } = seeds;
  if (expected === 'nothing') return;
  for (const [park, relations] of placement.bays) {
    const index = expected.parkBays.findIndex((row) => row.park === park);
    const row = expected.parkBays[index];
    const found = listed(relations.map((relation) => relation.bay));
    if (row === undefined) defects.at(FILE, ['parkBays'], `${park} is missing; add its row`);
    else if (listed(row.bays) !== found)
      defects.at(
        FILE,
        ['parkBays', index, 'bays'],
        `${park} comes out on ${found}, where ${listed(row.bays)} is expected; ${LOOK}`,
      );
  }
}

export function checkGeometry(seeds: Seeds, geometry: Geometry, defects: Defects): void {
  checkAreas(seeds, geometry, defects);
  checkSites(seeds, geometry, defects);
  checkOrder(seeds, geometry, defects);
  checkParkBays(seeds, geometry, defects);
}
