// Bay and kind of platform read word by word on top of the naive match: the yardstick for the planner's facets.
import type { Corridor } from '../../../src/domain/corridor';
import type { ParkId } from '../../../src/domain/ids';
import type { PlanFilter } from '../../../src/domain/planning/plan-filter';
import { naivelyMatching } from '../naive-match';

/** The kinds of the eight platforms that the clauses name, sorted by hand. */
const KINDS: Readonly<Record<string, string>> = {
  'intl-innovation-park': 'grounds',
  'heima-accelerator': 'base',
  'sdiit-qd': 'institute',
  'cas-kejiaoyuan': 'grounds',
  'heu-qd': 'base',
  'hsr-centre': 'centre',
  'licang-academicians': 'grounds',
  langu: 'grounds',
};

export function naivelyPlanMatching(corridor: Corridor, filter: PlanFilter): ReadonlySet<ParkId> {
  const base = naivelyMatching(corridor, filter);
  const parks = corridor.parks.filter((park) => {
    if (!base.has(park.id)) return false;
    const onBay = park.bays.some(({ bay }) => filter.bays.includes(bay));
    if (filter.bays.length > 0 && !onBay) return false;
    if (filter.platforms.length === 0) return true;
    return filter.platforms.some((wanted) => {
      if (wanted === 'none') return park.platforms.length === 0;
      if (wanted === 'any') return park.platforms.length > 0;
      return park.platforms.some(({ platform }) => KINDS[platform] === wanted);
    });
  });
  return new Set(parks.map(({ id }) => id));
}
