// Two to five parks side by side: the same rows in the same order, values as data with what they rest on.
import { COMPARED } from './compared';
import type { Corridor } from '../corridor';
import { ROW_OF } from './compare-rows';
import { COMPARE_ROWS, type CompareRow } from './comparison';

/** Unknown ids and repeats are left out. Throws a RangeError where fewer than 2 or more than 5 parks are left. */
export function compareParks(corridor: Corridor, ids: readonly string[]): readonly CompareRow[] {
  const parks = [...new Set(ids)].flatMap((id) => corridor.park(id) ?? []);
  if (parks.length < COMPARED.fewest || parks.length > COMPARED.most) {
    throw new RangeError(
      `${parks.length} known parks cannot be compared; give ${COMPARED.fewest} to ${COMPARED.most}.`,
    );
  }
  return COMPARE_ROWS.map((id) => ROW_OF[id](corridor, parks));
}
