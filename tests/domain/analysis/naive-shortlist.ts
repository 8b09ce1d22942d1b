// Scores read word by word off their definition, each distance measured anew: the yardstick for the shortlist.
import { kmBetween } from '../../../src/domain/distance';
import type { Corridor } from '../../../src/domain/corridor';
import type { Park, Site } from '../../../src/domain/schema';
import type { WholePlan } from '../../../src/domain/whole-plan';
import { naiveWeight } from './naive-weights';

export interface NaiveScore {
  readonly value: number;
  readonly lowest: number;
  readonly highest: number;
}

const tenth = (km: number) => Math.round(km * 10) / 10;

function sitesFor(corridor: Corridor, plan: WholePlan | null, key: string): readonly Site[] {
  if (key === 'platform') return corridor.platforms.flatMap(({ site }) => site ?? []);
  if (key === 'university')
    return (plan?.bodies ?? []).flatMap(({ layer, sites }) =>
      layer === 'universities' ? sites : [],
    );
  const kinds = key === 'rail' ? ['station', 'metro'] : [key];
  return [...corridor.transport, ...corridor.metro].flatMap(({ kind, site }) =>
    kinds.includes(kind) ? site : [],
  );
}

function naivePart(
  corridor: Corridor,
  plan: WholePlan | null,
  park: Park,
  key: string,
): NaiveScore | null {
  const sure = (value: number) => ({ value, lowest: value, highest: value });
  if (key.startsWith('industry:')) return sure(naiveWeight(corridor, park, key.slice(9), false));
  if (key.startsWith('bay:')) {
    if (park.bays.length === 0) return null;
    return sure(park.bays.some(({ bay }) => `bay:${bay}` === key) ? 1 : 0);
  }
  const km: number[] = [];
  const least: number[] = [];
  const most: number[] = [];
  for (const from of park.sites) {
    for (const to of sitesFor(corridor, plan, key)) {
      const apart = tenth(kmBetween(from, to));
      const error = tenth(from.uncertaintyKm + to.uncertaintyKm);
      km.push(apart);
      least.push(Math.max(0, apart - error));
      most.push(apart + error);
    }
  }
  if (km.length === 0) return null;
  const near = (all: number[]) => 10 / (10 + Math.min(...all));
  return { value: near(km), lowest: near(most), highest: near(least) };
}

/** Weighted mean over what is known of the park; null where nothing is. Weights need no normalising here. */
export function naiveScore(
  corridor: Corridor,
  plan: WholePlan | null,
  park: Park,
  criteria: ReadonlyMap<string, number>,
): NaiveScore | null {
  const sum = { value: 0, lowest: 0, highest: 0 };
  let total = 0;
  for (const [key, weight] of criteria) {
    const part = naivePart(corridor, plan, park, key);
    if (part === null || weight === 0) continue;
    total += weight;
    sum.value += weight * part.value;
    sum.lowest += weight * part.lowest;
    sum.highest += weight * part.highest;
  }
  if (total === 0) return null;
  return { value: sum.value / total, lowest: sum.lowest / total, highest: sum.highest / total };
}
