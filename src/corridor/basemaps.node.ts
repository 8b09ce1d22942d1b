// The base maps that the operator of the site has configured, in Node: read from the folder of the corridor.
import { named } from './named';
import { readBasemaps } from './read-profile';

export const { BASEMAPS, BASE_IDS, NEAREST_ZOOM } = named.basemaps(readBasemaps());
