// References of the parks and the places beside them, and the source of every row.
import type { Defects, Path } from '../defects';
import type { Seeds } from '../seeds/read-seeds';
import { planFiles } from '../seeds/plan-files';
import { planFileOf } from '../seeds/read-plan-seeds';
import { known } from './known';
import { listsUnder } from './walk';

const SOURCES = new Set(['sources']);

function checkSources(seeds: Seeds, defects: Defects): void {
  const check = known(seeds.sources, 'source', 'places/sources.yaml', defects);
  const files: [string, unknown][] = [
    ['plan/parks.yaml', seeds.parks],
    ['places/parks.yaml', seeds.places],
    ['places/bays.yaml', seeds.bays],
    ['places/platforms.yaml', seeds.platforms],
    ['places/transport.yaml', seeds.transport],
    ['places/metro.yaml', seeds.metro],
    ['synonyms.yaml', seeds.synonyms],
    ...planFiles(seeds),
  ];
  for (const [name, rows] of files)
    for (const { path, items } of listsUnder(SOURCES, rows))
      check(
        name,
        path,
        items.filter((id) => typeof id === 'string'),
      );
}

/** A row that may rest on the plan or on a source must rest on one of them. */
function checkSourced(seeds: Seeds, defects: Defects): void {
  const sourced = (
    name: string,
    path: Path,
    row: { readonly lines: readonly number[]; readonly sources: readonly string[] },
  ) => {
    if (row.lines.length === 0 && row.sources.length === 0)
      defects.at(name, path, 'the row has neither a line of the plan nor a source; add one');
  };
  seeds.parks.forEach((park, index) => {
    park.aliases.forEach((row, item) => sourced('plan/parks.yaml', [index, 'aliases', item], row));
    park.platforms.forEach((row, item) =>
      sourced('plan/parks.yaml', [index, 'platforms', item], row),
    );
  });
  seeds.platforms.forEach((platform, index) =>
    platform.aliases.forEach((row, item) =>
      sourced('places/platforms.yaml', [index, 'aliases', item], row),
    ),
  );
  for (const { layer, plan } of seeds.bodies)
    plan.forEach((body, index) =>
      body.aliases.forEach((row, item) =>
        sourced(planFileOf(layer), [index, 'aliases', item], row),
      ),
    );
  seeds.industries.forEach((row, index) => {
    if (row.lists.length === 0 && row.source === undefined)
      defects.at(
        'plan/industries.yaml',
        [index],
        `${row.id} has no list of the plan and no source; add one`,
      );
  });
}

export function checkReferences(seeds: Seeds, defects: Defects): void {
  checkSources(seeds, defects);
  checkSourced(seeds, defects);
  const park = known(seeds.parks, 'park', 'plan/parks.yaml', defects);
  const bay = known(seeds.bays, 'bay', 'places/bays.yaml', defects);
  seeds.unused.forEach((row, index) => park('plan/unused.yaml', [index, 'park'], [row.park]));
  seeds.places.forEach((row, index) =>
    row.bays.forEach((relation, item) =>
      bay('places/parks.yaml', [index, 'bays', item, 'bay'], [relation.bay]),
    ),
  );
  const district = known(seeds.districts, 'district', 'places/districts.yaml', defects);
  const platform = known(seeds.platforms, 'platform', 'places/platforms.yaml', defects);
  const industry = known(seeds.industries, 'industry', 'plan/industries.yaml', defects);
  const list = known(seeds.lists, 'list', 'plan/lists.yaml', defects);
  const group = known(seeds.groups, 'group', 'plan/groups.yaml', defects);
  seeds.places.forEach((row, index) =>
    district('places/parks.yaml', [index, 'districts'], row.districts),
  );
  seeds.platforms.forEach((row, index) =>
    district('places/platforms.yaml', [index, 'district'], [row.district]),
  );
  seeds.transport.forEach((row, index) =>
    district('places/transport.yaml', [index, 'district'], [row.district]),
  );
  const line = known(seeds.metro.lines, 'line', 'lines of places/metro.yaml', defects);
  seeds.metro.stations.forEach((row, index) =>
    line('places/metro.yaml', ['stations', index, 'lines'], row.lines),
  );
  seeds.parks.forEach((park, index) =>
    park.platforms.forEach((use, item) =>
      platform('plan/parks.yaml', [index, 'platforms', item, 'platform'], [use.platform]),
    ),
  );
  seeds.mappings.forEach((row, index) =>
    industry('plan/mappings.yaml', [index, 'industries'], row.industries),
  );
  seeds.industries.forEach((row, index) => {
    group('plan/industries.yaml', [index, 'group'], [row.group]);
    row.lists.forEach((item, place) =>
      list('plan/industries.yaml', [index, 'lists', place, 'list'], [item.list]),
    );
  });
  if (seeds.expected === 'nothing') return;
  seeds.expected.corridorOrder.forEach((id, index) =>
    park('places/expected.yaml', ['corridorOrder', index], [id]),
  );
  seeds.expected.parkBays.forEach((row, index) => {
    park('places/expected.yaml', ['parkBays', index, 'park'], [row.park]);
    bay('places/expected.yaml', ['parkBays', index, 'bays'], row.bays);
  });
}
