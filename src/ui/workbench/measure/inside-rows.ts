// What lies around as rows of a file: one for each site, and one for each place that is not located.
import type { Member } from '../../../domain/analysis/measure';
import type { Placed } from '../../../domain/analysis/placed';
import type { Measured } from './measured-view';

export interface InsideRow {
  readonly place: Pick<Placed, 'kind' | 'id' | 'name'>;
  /** Null for a place that is not located. */
  readonly member: Member | null;
  readonly lines: readonly number[];
  readonly sources: readonly string[];
}

export function insideRows({ centre, members, unknown }: Measured): readonly InsideRow[] {
  const ofCentre = centre?.site?.sources ?? [];
  return [
    ...members.map((member): InsideRow => ({
      ...{ place: member, member, lines: [] },
      sources: [...new Set([...ofCentre, ...member.site.sources])],
    })),
    ...unknown.map((place): InsideRow => {
      return { place, member: null, lines: place.lines, sources: place.sources };
    }),
  ];
}
