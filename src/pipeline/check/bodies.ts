// Bodies: each has an id of its own, a row in both files, a known district, and the layers are whole.
import { LAYER_IDS, type LayerId } from '../../domain/ids';
import type { Defects } from '../defects';
import { placeFileOf, planFileOf } from '../seeds/read-plan-seeds';
import type { Seeds } from '../seeds/read-seeds';
import { known } from './known';

/** What the plan lists in one place must all be there: the rows of boxes 1 and 2, the universities of line 193. */
const COUNTS: ReadonlyMap<LayerId, number> = new Map([
  ['marine-facilities', 7],
  ['marine-platforms', 7],
  ['universities', 9],
]);

type LayerSeeds = Seeds['bodies'][number];

function checkBodyIds(seeds: Seeds, defects: Defects): void {
  const others = [
    ...seeds.parks.map(({ id }) => [id, 'park'] as const),
    ...seeds.platforms.map(({ id }) => [id, 'platform'] as const),
    ...seeds.transport.map(({ id }) => [id, 'place of transport'] as const),
    ...seeds.bays.map(({ id }) => [id, 'bay'] as const),
  ];
  const taken = new Map<string, string>(others);
  for (const { layer, plan } of seeds.bodies)
    plan.forEach(({ id }, index) => {
      const owner = taken.get(id);
      if (owner !== undefined)
        defects.at(
          planFileOf(layer),
          [index, 'id'],
          `${id} is the id of a ${owner} already; give the body its own`,
        );
      taken.set(id, 'body');
    });
}

/** Both files of a layer hold the same bodies. */
function checkPairs({ layer, plan, places }: LayerSeeds, defects: Defects): void {
  const planned = new Set(plan.map(({ id }) => id));
  const placed = new Set<string>();
  places.forEach(({ id }, index) => {
    if (placed.has(id) || !planned.has(id))
      defects.at(
        placeFileOf(layer),
        [index, 'id'],
        `${id} ${placed.has(id) ? 'stands twice' : `is no body of ${planFileOf(layer)}`}; correct it or remove the row`,
      );
    placed.add(id);
  });
  for (const id of planned)
    if (!placed.has(id))
      defects.at(
        placeFileOf(layer),
        [],
        `${id} is missing; add its row, with sites: [] if nothing is known`,
      );
}

function checkCount({ layer, plan }: LayerSeeds, defects: Defects): void {
  const count = COUNTS.get(layer);
  if (count !== undefined && plan.length !== count)
    defects.at(
      planFileOf(layer),
      [],
      `the plan lists ${count} bodies here, not ${plan.length}; add or remove rows`,
    );
}

function checkWithin(seeds: Seeds, defects: Defects): void {
  const bodies = seeds.bodies.flatMap(({ plan }) => plan);
  const check = known([...bodies, ...seeds.platforms], 'body or platform', 'plan/bodies', defects);
  for (const { layer, plan } of seeds.bodies)
    plan.forEach(({ id, within }, index) => {
      const path = [index, 'within'];
      check(planFileOf(layer), path, [within ?? null]);
      if (within === id)
        defects.at(planFileOf(layer), path, `${id} is not a part of itself; remove within`);
    });
}

function checkSiteIds(seeds: Seeds, defects: Defects): void {
  const seen = new Set<string>();
  for (const { layer, places } of seeds.bodies)
    places.forEach(({ sites }, row) =>
      sites.forEach(({ id }, index) => {
        if (seen.has(id))
          defects.at(
            placeFileOf(layer),
            [row, 'sites', index, 'id'],
            `the site ${id} stands twice; give each its own id`,
          );
        seen.add(id);
      }),
    );
}

export function checkBodies(seeds: Seeds, defects: Defects): void {
  const order = seeds.layers.map(({ id }) => id);
  if (order.join() !== LAYER_IDS.join())
    defects.at(
      'plan/layers.yaml',
      [],
      `the layers are not ${LAYER_IDS.join(', ')}, in that order; correct them`,
    );
  checkBodyIds(seeds, defects);
  checkWithin(seeds, defects);
  checkSiteIds(seeds, defects);
  const district = known(seeds.districts, 'district', 'places/districts.yaml', defects);
  for (const layer of seeds.bodies) {
    checkCount(layer, defects);
    checkPairs(layer, defects);
    layer.places.forEach((row, index) =>
      district(placeFileOf(layer.layer), [index, 'district'], [row.district ?? null]),
    );
  }
}
