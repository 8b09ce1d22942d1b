// Terms: each leads to an industry, each mapping is used, and each that is not an industry's own name says why.
import { isOwnName } from '../build/industries';
import type { Defects } from '../defects';
import type { Seeds } from '../seeds/read-seeds';

export function checkTerms(seeds: Seeds, defects: Defects): void {
  const mapped = new Set(seeds.mappings.map((row) => row.term));
  const used = new Set(seeds.parks.flatMap((park) => park.terms.map((term) => term.zh)));
  seeds.parks.forEach((park, index) =>
    park.terms.forEach(({ zh }, item) => {
      if (!mapped.has(zh))
        defects.at(
          'plan/parks.yaml',
          [index, 'terms', item, 'zh'],
          `the term ${zh} leads to no industry; add it to plan/mappings.yaml`,
        );
    }),
  );
  seeds.mappings.forEach(({ term, industries, method }, index) => {
    const path = [index, 'term'];
    if (!used.has(term))
      defects.at('plan/mappings.yaml', path, `no park has the term ${term}; remove the mapping`);
    const derived = industries.some((industry) => !isOwnName(term, industry, seeds));
    if (derived && method === undefined)
      defects.at(
        'plan/mappings.yaml',
        path,
        `the term ${term} is not the name of its industry; add a method that says why`,
      );
  });
  const platforms = new Set(
    seeds.parks.flatMap((park) => park.platforms.map((use) => use.platform)),
  );
  seeds.platforms.forEach(({ id }, index) => {
    if (!platforms.has(id))
      defects.at('places/platforms.yaml', [index, 'id'], `no park names ${id}; remove it`);
  });
}
