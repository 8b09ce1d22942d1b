// What is measured, worked out once for the words, the drawing and the file.
import type { Corridor } from '../../../domain/corridor';
import { endOf, spanOf, type End, type Span } from '../../../domain/planning/ends';
import {
  circleAround,
  membersWithin,
  type Mark,
  type Member,
} from '../../../domain/planning/measure';
import { placesOf, type Placed } from '../../../domain/planning/placed';
import type { WholePlan } from '../../../domain/whole-plan';
import { drawingOf, measuredGroups, type Drawing, type MeasuredEnd } from '../../../map/drawings';
import { boundsAround, boundsOf, type Bounds } from '../../../map/mercator';
import type { Measure } from '../../../state/url-state';
import { withError } from '../grounds';

export interface Measured {
  readonly from: End | null;
  readonly to: End | null;
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
  const [from, to] = [endOf(corridor, plan, first), endOf(corridor, plan, second)];
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

const ringOf = (centre: Mark, radius: number): readonly (readonly number[])[] =>
  circleAround(centre, radius).geometry.coordinates[0] ?? [];

const drawnEnd = (letter: string, { lon, lat, site }: Mark): MeasuredEnd => ({
  ...{ letter, lon, lat },
  uncertaintyKm: site?.uncertaintyKm ?? 0,
});

/** Null where there is nothing to draw. */
export function drawingOfMeasured({ centre, span, to, radius }: Measured): Drawing | null {
  const goal = span?.to ?? to?.marks[0] ?? null;
  if (!centre && !goal) return null;
  const view = {
    from: centre && drawnEnd('A', centre),
    to: goal && drawnEnd('B', goal),
    length: span ? lengthOf(span) : '',
    circle: centre && { ring: ringOf(centre, radius), label: `${radius} km` },
  };
  return drawingOf(measuredGroups(view));
}

/** Around the circle and the other end; null where there is nothing. */
export function boundsOfMeasured({ centre, span, to, radius }: Measured): Bounds | null {
  const goal = span?.to ?? to?.marks[0];
  const corners: (readonly [number, number])[] = goal ? [[goal.lon, goal.lat]] : [];
  if (centre) {
    const [west, south, east, north] = boundsAround(centre.lon, centre.lat, radius);
    corners.push([west, south], [east, north]);
  }
  return corners.length > 0 ? boundsOf(corners) : null;
}
