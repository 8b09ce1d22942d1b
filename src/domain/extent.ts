// The box around positions, as a record of data has it.

type Box = readonly [west: number, south: number, east: number, north: number];

/** As schema.org writes a box: south-west, then north-east, latitude first. */
export const boxWords = ([west, south, east, north]: Box): string =>
  `${south} ${west} ${north} ${east}`;

/** Hundredths of a degree, outwards: within a kilometre, and nothing lies on its edge. */
const OUTWARDS = 100;

/** Every [longitude, latitude] in coordinates of any depth. */
function* positionsIn(coordinates: unknown): Generator<readonly [number, number]> {
  if (!Array.isArray(coordinates)) return;
  const members: readonly unknown[] = coordinates;
  const [lon, lat] = members;
  if (typeof lon === 'number' && typeof lat === 'number') yield [lon, lat];
  else for (const each of members) yield* positionsIn(each);
}

/** Degrees of WGS84 around coordinates of any depth; null where there are none. */
export function extentOf(coordinates: readonly unknown[]): Box | null {
  const all = [...positionsIn(coordinates)];
  if (all.length === 0) return null;
  const down = (values: readonly number[]) =>
    Math.floor(Math.min(...values) * OUTWARDS - 1e-9) / OUTWARDS;
  const up = (values: readonly number[]) =>
    Math.ceil(Math.max(...values) * OUTWARDS + 1e-9) / OUTWARDS;
  const [lons, lats] = [all.map(([lon]) => lon), all.map(([, lat]) => lat)];
  return [down(lons), down(lats), up(lons), up(lats)];
}
