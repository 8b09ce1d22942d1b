// What a gap rests on, and the parks that its sentence names.
import type { Corridor } from '../../../domain/corridor';
import type { ParkId } from '../../../domain/ids';
import { sourcesOf } from '../../card/citations';
import type { Gap } from './gap-names';

const homesIn = (gap: Gap) =>
  gap.kind === 'bay-lacks'
    ? gap.elsewhere.flatMap(({ homes }) => homes)
    : 'homes' in gap
      ? gap.homes
      : [];

export function parksOf(gap: Gap): readonly ParkId[] {
  if (gap.kind !== 'platform-without-park') return homesIn(gap).map(({ park }) => park);
  return gap.nearest ? [gap.nearest.place.id] : [];
}

/** What is said of a gap rests on the terms of those who have it, and on the clauses of those who have not. */
export function restsOn(corridor: Corridor, gap: Gap) {
  const clausesOf = (ids: readonly ParkId[]) =>
    ids.flatMap((id) => corridor.park(id)?.clause.lines ?? []);
  const everyClause = () => clausesOf(corridor.parks.map(({ id }) => id));
  const terms = homesIn(gap).flatMap(({ uses }) => uses.flatMap(({ lines }) => lines));
  switch (gap.kind) {
    case 'bay-lacks':
      return { lines: [...terms, ...clausesOf(gap.parks)], sources: [] };
    case 'platform-without-park': {
      const { lines, sources, nearest } = gap;
      const endpoints = nearest ? sourcesOf([nearest.from, nearest.to]) : [];
      return { lines: [...lines, ...everyClause()], sources: [...sources, ...endpoints] };
    }
    case 'no-home': {
      const listed = gap.industry.lists.flatMap(({ lines }) => lines);
      return { lines: [...listed, ...everyClause()], sources: [] };
    }
    default:
      return { lines: terms, sources: [] };
  }
}
