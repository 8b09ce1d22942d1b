// What is measured, worked out once for the words, the drawing and the file.
import type { Corridor } from '../../../domain/corridor';
import {
  endpointOf,
  ownEndpoint,
  spanOf,
  type Endpoint,
  type Span,
} from '../../../domain/analysis/endpoints';
import { membersWithin, type Mark, type Member } from '../../../domain/analysis/measure';
import { placesOf, type Placed } from '../../../domain/analysis/placed';
import { OWN_ID, type OwnEnd, type OwnOnPage } from '../../../domain/own-position';
import type { WholePlan } from '../../../domain/whole-plan';
import type { Measure } from '../../../state/url-state';
import { withError } from '../../../domain/kilometres';

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
  measure: Measure,
  own: OwnOnPage | null = null,
): Measured {
  const { from: first, radius } = measure;
  const endOf = (which: OwnEnd): Endpoint | null =>
    own && isOwnEnd(measure, own, which)
      ? ownEndpoint(own)
      : endpointOf(corridor, plan, measure[which]);
  const [from, to] = [endOf('from'), endOf('to')];
  const span = from && to && spanOf(from, to);
  const centre = span?.from ?? from?.marks[0] ?? null;
  const members = centre ? membersWithin(corridor, plan, centre, radius) : [];
  return {
    ...{ from, to, span, radius, centre },
    members: members.filter(({ id, site }) => id !== first || site.id !== centre?.site?.id),
    unknown: placesOf(corridor, plan).filter(({ sites }) => sites.length === 0),
  };
}

/** The reader's own position is no part of what an address says, which goes before it. */
export const isOwnEnd = (measure: Measure, own: OwnOnPage | null, which: OwnEnd): boolean =>
  measure[which] === '' && own?.ends.includes(which) === true;

const isOwn = (mark: Mark | null | undefined): boolean => mark?.site?.id === OWN_ID;

/** The reader's own position is an end of it. */
export const hasOwn = ({ from, to }: Measured): boolean =>
  [from, to].some((end) => isOwn(end?.marks[0]));

/** What may go on to others: without the ends that are the reader's own position, and what is measured from them. */
export function withoutOwn(measured: Measured): Measured {
  if (!hasOwn(measured)) return measured;
  const other = (end: Endpoint | null): Endpoint | null => (isOwn(end?.marks[0]) ? null : end);
  const [from, to] = [other(measured.from), other(measured.to)];
  const centre = from?.marks[0] ?? null;
  return { ...measured, from, to, span: null, centre, members: from ? measured.members : [] };
}

/** `12.3 ± 4 km`, with an asterisk where the ± exceeds it. */
export const lengthOf = ({ km, plusMinusKm, isWithinError }: Span): string =>
  `${withError(km, plusMinusKm)}${isWithinError ? ' *' : ''}`;
