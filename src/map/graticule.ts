// Meridians and parallels over the region, every quarter of a degree, as on a chart.
import type { Feature, LineString } from 'geojson';
import { REGION } from './region';

/** Degrees. */
const STEP = 0.25;
/** Beyond the region, so that no line ends in sight. */
const MARGIN = STEP / 2;

/** Whole steps from below one degree until above another. */
function steps(from: number, until: number): readonly number[] {
  const [first, last] = [Math.floor((from - MARGIN) / STEP), Math.ceil((until + MARGIN) / STEP)];
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * STEP);
}

export function graticule(): Feature<LineString>[] {
  const [west, south, east, north] = REGION;
  const [lons, lats] = [steps(west, east), steps(south, north)];
  const line = (coordinates: number[][]): Feature<LineString> => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates },
  });
  return [
    ...lons.map((lon) =>
      line([lats.at(0) ?? south, lats.at(-1) ?? north].map((lat) => [lon, lat])),
    ),
    ...lats.map((lat) => line([lons.at(0) ?? west, lons.at(-1) ?? east].map((lon) => [lon, lat]))),
  ];
}
