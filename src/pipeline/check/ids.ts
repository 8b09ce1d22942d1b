// Ids: each stands once in its file, and all ten parks and three bays are there.
import { BAY_IDS, PARK_IDS } from '../../domain/ids';
import type { Defects, Path } from '../defects';
import type { Seeds } from '../seeds/read-seeds';

interface Identified {
  readonly id: string;
  readonly path: Path;
}

const rows = (list: readonly { readonly id: string }[]): Identified[] =>
  list.map(({ id }, index) => ({ id, path: [index, 'id'] }));

function unique(name: string, list: readonly Identified[], defects: Defects): void {
  const seen = new Set<string>();
  for (const { id, path } of list) {
    if (seen.has(id)) defects.at(name, path, `the id ${id} stands twice; give each row its own`);
    seen.add(id);
  }
}

function complete(
  name: string,
  list: readonly Identified[],
  ids: readonly string[],
  defects: Defects,
): void {
  const present = new Set(list.map(({ id }) => id));
  for (const id of ids) if (!present.has(id)) defects.at(name, [], `${id} is missing; add its row`);
}

export function checkIds(seeds: Seeds, defects: Defects): void {
  const parks = rows(seeds.parks);
  const places = rows(seeds.places);
  const bays = rows(seeds.bays);
  unique('plan/parks.yaml', parks, defects);
  unique('places/parks.yaml', places, defects);
  unique('places/bays.yaml', bays, defects);
  complete('plan/parks.yaml', parks, PARK_IDS, defects);
  complete('places/parks.yaml', places, PARK_IDS, defects);
  complete('places/bays.yaml', bays, BAY_IDS, defects);
  const sites = seeds.places.flatMap((row, park) =>
    row.sites.map(({ id }, index) => ({ id, path: [park, 'sites', index, 'id'] })),
  );
  unique('places/parks.yaml', sites, defects);
  unique('plan/groups.yaml', rows(seeds.groups), defects);
  unique('plan/lists.yaml', rows(seeds.lists), defects);
  unique('plan/industries.yaml', rows(seeds.industries), defects);
  unique('places/platforms.yaml', rows(seeds.platforms), defects);
  unique('places/transport.yaml', rows(seeds.transport), defects);
  unique('places/districts.yaml', rows(seeds.districts), defects);
  unique('places/sources.yaml', rows(seeds.sources), defects);
  const { corridorOrder, parkBays } = seeds.expected;
  const ordered = corridorOrder.map((id, index) => ({ id, path: ['corridorOrder', index] }));
  const related = parkBays.map(({ park }, index) => ({
    id: park,
    path: ['parkBays', index, 'park'],
  }));
  unique('places/expected.yaml', ordered, defects);
  unique('places/expected.yaml', related, defects);
  const terms = seeds.mappings.map(({ term }, index) => ({ id: term, path: [index, 'term'] }));
  unique('plan/mappings.yaml', terms, defects);
}
