// How far the map goes: beyond the coast that the data hold there is nothing to show.
export { REGION } from '#corridor';
