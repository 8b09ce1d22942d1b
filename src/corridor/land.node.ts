// The land that is drawn, by the names of its files, in Node: read from the folder of the corridor.
import { named } from './named';
import { readProfile } from './read-profile';

export const { LAND } = named.land(readProfile());
