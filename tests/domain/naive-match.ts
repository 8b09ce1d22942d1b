// The definition of a match, read word by word and without any thought for speed: the yardstick for the facets.
import type { Corridor } from '../../src/domain/corridor';
import type { Filter } from '../../src/domain/facets';
import type { ParkId } from '../../src/domain/ids';
import type { Park } from '../../src/domain/schema';

/** The kinds of the platforms that the clauses name, sorted by hand. */
const KINDS: Readonly<Record<string, string>> = {
  'intl-innovation-park': 'grounds',
  'heima-accelerator': 'base',
  'sdiit-qd': 'institute',
  'cas-kejiaoyuan': 'grounds',
  'heu-qd': 'base',
  'hsr-centre': 'centre',
  'licang-academicians': 'grounds',
  langu: 'grounds',
  // Of the river corridor.
  'weir-laboratory': 'institute',
  'lock-yard': 'other',
};

function hasPlatform({ platforms }: Park, wanted: string): boolean {
  if (wanted === 'none') return platforms.length === 0;
  if (wanted === 'any') return platforms.length > 0;
  return platforms.some(({ platform }) => KINDS[platform] === wanted);
}

export function naivelyMatching(corridor: Corridor, filter: Filter): ReadonlySet<ParkId> {
  const isOpen = (chosen: readonly unknown[]) => chosen.length === 0;
  const parks = corridor.parks.filter((park) => {
    const counts = (industry: string) =>
      corridor.taxonomy.mappings.some((mapping) => {
        const isChosenBasis = isOpen(filter.bases) || filter.bases.includes(mapping.basis);
        return (
          mapping.industry === industry &&
          isChosenBasis &&
          park.industries.some(
            (use) =>
              use.term.zh === mapping.term &&
              use.industries.includes(industry) &&
              (isOpen(filter.roles) || filter.roles.includes(use.role)),
          )
        );
      });
    const asks = filter.industries.map(counts);
    const isCarried = filter.match === 'all' ? !asks.includes(false) : asks.includes(true);
    const carriesSomething = corridor.taxonomy.industries.some(({ id }) => counts(id));
    const isInDistrict = filter.districts.some((id) => park.districts.includes(id));
    const asksOfTerms = !isOpen(filter.roles) || !isOpen(filter.bases);
    const isOnBay = park.bays.some(({ bay }) => filter.bays.includes(bay));
    return (
      (isOpen(filter.bays) || isOnBay) &&
      (isOpen(filter.platforms) || filter.platforms.some((kind) => hasPlatform(park, kind))) &&
      (isOpen(filter.districts) || isInDistrict) &&
      (isOpen(filter.industries) || isCarried) &&
      (!asksOfTerms || carriesSomething)
    );
  });
  return new Set(parks.map(({ id }) => id));
}
