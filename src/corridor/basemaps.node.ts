// The base maps that the operator of the site has configured, in Node: read from the folder of the corridor.
import { readBasemaps } from './read-profile';

export const BASEMAPS = readBasemaps();
