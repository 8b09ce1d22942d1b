// Ids: each stands once in its file, and the parks are those of the plan.
import type { Defects, Path } from '../defects';
import type { Seeds } from '../seeds/read-seeds';
import { known } from './known';

interface Identified {
  readonly id: string;
  readonly path: Path;
}

/** `under`: the key that the list stands under, where it is not the whole file. */
const rows = (list: readonly { readonly id: string }[], ...under: string[]): Identified[] =>
  list.map(({ id }, index) => ({ id, path: [...under, index, 'id'] }));

function unique(name: string, list: readonly Identified[], defects: Defects): void {
  const seen = new Set<string>();
  for (const { id, path } of list) {
    if (seen.has(id)) defects.at(name, path, `the id ${id} stands twice; give each row its own`);
    seen.add(id);
  }
}

/** A string of more cannot be told apart on a screen, and the page that lists them would come in several round trips. */
const MOST_PARKS = 60;

/** Both files hold the same parks, as many as the plan says. */
function checkParks({ parks, places, document }: Seeds, defects: Defects): void {
  const name = 'plan/parks.yaml';
  if (parks.length > MOST_PARKS)
    defects.at(
      name,
      [MOST_PARKS],
      `there are ${parks.length} parks, and the map can tell ${MOST_PARKS} apart; leave some out, or make two corridors`,
    );
  if (document.parks !== undefined && parks.length !== document.parks)
    defects.at(
      name,
      [],
      `the plan lists ${document.parks} parks, not ${parks.length}; add or remove rows, or correct plan/document.yaml`,
    );
  const check = known(parks, 'park', name, defects);
  places.forEach(({ id }, index) => check('places/parks.yaml', [index, 'id'], [id]));
  const placed = new Set(places.map(({ id }) => id));
  for (const { id } of parks)
    if (!placed.has(id))
      defects.at(
        'places/parks.yaml',
        [],
        `${id} is missing; add its row, with sites: [] if nothing is known`,
      );
}

export function checkIds(seeds: Seeds, defects: Defects): void {
  const parks = rows(seeds.parks);
  const places = rows(seeds.places);
  const bays = rows(seeds.bays);
  unique('plan/parks.yaml', parks, defects);
  unique('places/parks.yaml', places, defects);
  unique('places/bays.yaml', bays, defects);
  checkParks(seeds, defects);
  const sites = seeds.places.flatMap((row, park) =>
    row.sites.map(({ id }, index) => ({ id, path: [park, 'sites', index, 'id'] })),
  );
  unique('places/parks.yaml', sites, defects);
  unique('plan/groups.yaml', rows(seeds.groups), defects);
  unique('plan/lists.yaml', rows(seeds.lists), defects);
  unique('plan/industries.yaml', rows(seeds.industries), defects);
  unique('places/platforms.yaml', rows(seeds.platforms), defects);
  unique('places/transport.yaml', rows(seeds.transport), defects);
  unique('places/metro.yaml', rows(seeds.metro.stations, 'stations'), defects);
  unique('places/metro.yaml', rows(seeds.metro.lines, 'lines'), defects);
  unique('places/districts.yaml', rows(seeds.districts), defects);
  unique('places/sources.yaml', rows(seeds.sources), defects);
  const terms = seeds.mappings.map(({ term }, index) => ({ id: term, path: [index, 'term'] }));
  unique('plan/mappings.yaml', terms, defects);
  if (seeds.expected === 'nothing') return;
  const { corridorOrder, parkBays } = seeds.expected;
  const ordered = corridorOrder.map((id, index) => ({ id, path: ['corridorOrder', index] }));
  const related = parkBays.map(({ park }, index) => ({
    id: park,
    path: ['parkBays', index, 'park'],
  }));
  unique('places/expected.yaml', ordered, defects);
  unique('places/expected.yaml', related, defects);
}
