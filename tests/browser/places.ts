// The corridor as the built data has it, for specs that go through all of it.
import { LANGS, type GroupId, type ParkId } from '../../src/domain/ids';
import type { Bay, Industry, Park } from '../../src/domain/schema';
import { corridorFixture } from '../fixtures/corridor';

export const CORRIDOR = corridorFixture();

/** In corridor order, the unlocated last. */
export const PARKS: readonly Park[] = CORRIDOR.parks;

export const BAYS: readonly Bay[] = CORRIDOR.bays.map(({ properties }) => properties);

function known<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new Error(`There is no ${id} in the data.`);
  return found;
}

export const park = (id: ParkId): Park => known(CORRIDOR.park(id), id);
export const platform = (id: string) => known(CORRIDOR.platform(id), id);
export const industry = (id: string): Industry => known(CORRIDOR.industry(id), id);
export const group = (id: GroupId) =>
  known(
    CORRIDOR.taxonomy.groups.find((one) => one.id === id),
    id,
  );

/** Ids of the pearls on the string: one for each site, named after its park alone where it has but one. */
export const PEARLS: readonly string[] = PARKS.flatMap(({ id, sites }) =>
  sites.length > 1 ? sites.map((site) => `${id}/${site.id}`) : sites.map(() => id),
);

export { LANGS };
