// Role weights and overlap read word by word off their definition: the yardstick for matrix and overlap.
import type { Corridor } from '../../../src/domain/corridor';
import type { Park } from '../../../src/domain/schema';

/** The largest weight of any term of the park that leads to the industry, asking the taxonomy row by row. */
export function naiveWeight(
  corridor: Corridor,
  park: Park,
  industry: string,
  onlyExact: boolean,
): number {
  let largest = 0;
  for (const mapping of corridor.taxonomy.mappings) {
    if (mapping.industry !== industry || (onlyExact && mapping.basis !== 'stated')) continue;
    for (const use of park.industries) {
      if (use.term.zh !== mapping.term || !use.industries.includes(industry)) continue;
      if (use.role === 'focus') largest = Math.max(largest, 1);
      else if (use.role === 'strength') largest = Math.max(largest, 0.5);
      else largest = Math.max(largest, 0.25);
    }
  }
  return largest;
}

/** How many of the parks carry the industry on any basis. */
export function naiveParks(corridor: Corridor, parks: readonly Park[], industry: string): number {
  return parks.filter((park) => naiveWeight(corridor, park, industry, false) > 0).length;
}

export function naiveSimilarity(
  corridor: Corridor,
  first: Park,
  second: Park,
  onlyExact: boolean,
): number | null {
  let shared = 0;
  let whole = 0;
  for (const { id } of corridor.taxonomy.industries) {
    const a = naiveWeight(corridor, first, id, onlyExact);
    const b = naiveWeight(corridor, second, id, onlyExact);
    shared += a < b ? a : b;
    whole += a < b ? b : a;
  }
  return whole > 0 ? shared / whole : null;
}

/** Weights of what the first lacks, less what they share; null where the second adds nothing. */
export function naiveComplement(
  corridor: Corridor,
  first: Park,
  second: Park,
  onlyExact: boolean,
): number | null {
  let added = 0;
  let shared = 0;
  for (const { id } of corridor.taxonomy.industries) {
    const a = naiveWeight(corridor, first, id, onlyExact);
    const b = naiveWeight(corridor, second, id, onlyExact);
    if (a === 0) added += b;
    else shared += a < b ? a : b;
  }
  return added > 0 ? added - shared : null;
}
