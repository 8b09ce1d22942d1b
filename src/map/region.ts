// How far the map goes: beyond the coast that the data hold there is nothing to show.
import type { Bounds } from './mercator';

/** West, south, east, north in WGS84 degrees. */
export const REGION: Bounds = [118.2, 34.8, 122.4, 38];
