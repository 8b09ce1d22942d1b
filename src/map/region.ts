// How far the map goes, and how near: beyond the coast that the data hold, and finer than it is known, there is nothing to show.
export { CLOSEST_ZOOM, REGION } from '#corridor';
