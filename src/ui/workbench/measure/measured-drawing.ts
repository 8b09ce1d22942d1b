// What is measured as a drawing for the map, and what of the map it takes.
import { circleAround, type Mark } from '../../../domain/analysis/measure';
import { drawingOf, measuredGroups, type Drawing, type MeasuredEnd } from '../../../map/drawings';
import type { Groups } from '../../../map/drawings/drawing';
import { boundsAround, boundsOf, type Bounds } from '../../../map/mercator';
import { measuredLegend } from './measured-legend';
import { lengthOf, withoutOwn, type Measured } from './measured-view';

const ringOf = (centre: Mark, radius: number): readonly (readonly number[])[] =>
  circleAround(centre, radius).geometry.coordinates[0] ?? [];

const drawnEnd = (letter: string, { lon, lat, site }: Mark): MeasuredEnd => ({
  ...{ letter, lon, lat },
  uncertaintyKm: site?.uncertaintyKm ?? 0,
});

/** Null where there is nothing to draw. A picture of it goes on to others, so that the reader's own position is left out. */
export function drawingOfMeasured(measured: Measured): Drawing | null {
  const { centre, span, to } = measured;
  if (!centre && !span && !to?.marks[0]) return null;
  const others = withoutOwn(measured);
  const { over } = drawingOf(groupsOf(measured));
  return { over, groups: groupsOf(others), legend: (lang) => measuredLegend(others, lang) };
}

function groupsOf(measured: Measured): Groups {
  const { centre, span, to, radius } = measured;
  const goal = span?.to ?? to?.marks[0] ?? null;
  return measuredGroups({
    from: centre && drawnEnd('A', centre),
    to: goal && drawnEnd('B', goal),
    length: span ? lengthOf(span) : '',
    circle: centre && { ring: ringOf(centre, radius), label: `${radius} km` },
  });
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
