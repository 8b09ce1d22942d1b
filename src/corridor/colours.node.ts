// The corridor's own colours, in Node: read from its folder.
import { named } from './named';
import { readProfile } from './read-profile';

export const { BAY_COLOURS, GROUP_COLOURS } = named.colours(readProfile());
