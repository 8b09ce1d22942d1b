// Bodies: each has an id of its own, a row in both files, a known district, and the layers are whole.
import type { Defects } from '../defects';
import { placeFileOf, planFileOf } from '../seeds/read-plan-seeds';
import type { Seeds } from '../seeds/read-seeds';
import { known } from './known';

/** Names of files of data that no layer may take. */
const TAKEN = ['parks', 'bays', 'corridor', 'platforms', 'transport', 'metro', 'areas'];

type LayerSeeds = Seeds['bodies'][number];

function checkBodyIds(seeds: Seeds, defects: Defects): void {
  const others = [
    ...seeds.parks.map(({ id }) => [id, 'park'] as const),
    ...seeds.platforms.map(({ id }) => [id, 'platform'] as const),
    ...seeds.transport.map(({ id }) => [id, 'place of transport'] as const),
    ...seeds.metro.stations.map(({ id }) => [id, 'metro station'] as const),
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

/** What the plan lists in one place must all be there. */
function checkCount(seeds: Seeds, { layer, plan }: LayerSeeds, defects: Defects): void {
  const count = seeds.layers.find(({ id }) => id === layer)?.count;
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
  seeds.layers.forEach(({ id }, index) => {
    const isTwice = seeds.layers.findIndex((layer) => layer.id === id) < index;
    if (isTwice || TAKEN.includes(id))
      defects.at(
        'plan/layers.yaml',
        [index, 'id'],
        `the id ${id} ${isTwice ? 'stands twice' : 'is that of other data'}; give the layer its own`,
      );
  });
  checkBodyIds(seeds, defects);
  checkWithin(seeds, defects);
  checkSiteIds(seeds, defects);
  const district = known(seeds.districts, 'district', 'places/districts.yaml', defects);
  for (const layer of seeds.bodies) {
    checkCount(seeds, layer, defects);
    checkPairs(layer, defects);
    layer.places.forEach((row, index) =>
      district(placeFileOf(layer.layer), [index, 'district'], [row.district ?? null]),
    );
  }
}
