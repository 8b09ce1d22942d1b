// What is measured, worked out once for the words, the drawing and the file.
import type { Corridor } from '../../../domain/corridor';
import { endpointOf, spanOf, type Endpoint, type Span } from '../../../domain/analysis/endpoints';
import { membersWithin, type Mark, type Member } from '../../../domain/analysis/measure';
import { placesOf, type Placed } from '../../../domain/analysis/placed';
import type { WholePlan } from '../../../domain/whole-plan';
import type { Measure } from '../../../state/url-state';
import { withError } from '../evidence';

export interface Measured {
  readonly from: Endpoint | null;
  readonly to: Endpoint | null;
  readonly span: Span | null;
  readonly radius: number;
  /** The first end, or its site that is nearest to the other end. */
  readonly centre: Mark | null;
  /** Without the centre itself; the nearest first. */
  readonly members: readonly Member[];
  /** Places of which nobody knows where they are. */
  readonly unknown: readonly Placed[];
}

export function measuredOf(
  corridor: Corridor,
  plan: WholePlan,
  { from: first, to: second, radius }: Measure,
): Measured {
  const [from, to] = [endpointOf(corridor, plan, first), endpointOf(corridor, plan, second)];
  const span = from && to && spanOf(from, to);
  const centre = span?.from ?? from?.marks[0] ?? null;
  const members = centre ? membersWithin(corridor, plan, centre, radius) : [];
  return {
    ...{ from, to, span, radius, centre },
    members: members.filter(({ id, site }) => id !== first || site.id !== centre?.site?.id),
    unknown: placesOf(corridor, plan).filter(({ sites }) => sites.length === 0),
  };
}

/** `12.3 ± 4 km`, with an asterisk where the ± exceeds it. */
export const lengthOf = ({ km, plusMinusKm, isWithinError }: Span): string =>
  `${withError(km, plusMinusKm)}${isWithinError ? ' *' : ''}`;
